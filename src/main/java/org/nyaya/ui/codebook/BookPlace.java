package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;

/**
 * Where a code can go in the codebook.
 *
 * @param under the id of the code it goes under; null for the top
 * @param place how many siblings stand before it there, itself not counted
 */
record BookPlace(@Nullable Long under, int place) {

    /** One step from where a code is. */
    enum Step {
        UP,
        DOWN,
        /** Beside the code above it, behind that. */
        OUT,
        /** Under the one before it. */
        IN
    }

    /** Where something was dropped on a row. */
    enum Drop {
        BEFORE,
        UNDER,
        BEHIND
    }

    /** The place one step away; empty where there is none. */
    static Optional<BookPlace> step(CodeTree tree, Code code, Step step) {
        List<Code> siblings = siblings(tree, code);
        int at = siblings.indexOf(code);
        return switch (step) {
            case UP ->
                    at > 0 ? Optional.of(new BookPlace(code.parent(), at - 1)) : Optional.empty();
            case DOWN ->
                    at < siblings.size() - 1
                            ? Optional.of(new BookPlace(code.parent(), at + 1))
                            : Optional.empty();
            case OUT -> above(tree, code).map(above -> behind(tree, above));
            case IN ->
                    at > 0
                            ? Optional.of(new BookPlace(siblings.get(at - 1).id(), Codebook.LAST))
                            : Optional.empty();
        };
    }

    /** Where {@code code} goes that was dropped on {@code onto}; empty where it cannot go there. */
    static Optional<BookPlace> dropped(CodeTree tree, Code code, Code onto, Drop drop) {
        if (tree.withAllBelow(code).contains(onto.id())) {
            return Optional.empty();
        }
        if (drop == Drop.UNDER) {
            return Optional.of(new BookPlace(onto.id(), Codebook.LAST));
        }
        List<Code> others =
                siblings(tree, onto).stream().filter(other -> other.id() != code.id()).toList();
        int at = others.indexOf(onto);
        return Optional.of(new BookPlace(onto.parent(), drop == Drop.BEFORE ? at : at + 1));
    }

    /**
     * What a drop means by where it is on a row.
     *
     * @param y from 0 at the top of the row to 1 at its end
     */
    static Drop drop(double y) {
        if (y < 0.25) {
            return Drop.BEFORE;
        }
        return y > 0.75 ? Drop.BEHIND : Drop.UNDER;
    }

    private static BookPlace behind(CodeTree tree, Code code) {
        return new BookPlace(code.parent(), siblings(tree, code).indexOf(code) + 1);
    }

    private static Optional<Code> above(CodeTree tree, Code code) {
        return code.parent() == null ? Optional.empty() : tree.find(code.parent());
    }

    private static List<Code> siblings(CodeTree tree, Code code) {
        return above(tree, code)
                .map(tree::below)
                .orElseGet(
                        () -> tree.all().stream().filter(other -> other.parent() == null).toList());
    }
}
