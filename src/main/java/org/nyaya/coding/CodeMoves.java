package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Tx;

/** Puts codes elsewhere in the codebook, with all that is below them, inside actions. */
final class CodeMoves {

    private CodeMoves() {}

    /**
     * Moves a code.
     *
     * @param under the code it goes under; null for the top
     * @param place how many siblings stand before it there; behind all where there are fewer
     */
    static CodeEdit move(Tx tx, long id, @Nullable Long under, int place) {
        Optional<Code> found = CodeStore.find(tx, id);
        if (found.isEmpty() || (under != null && CodeStore.find(tx, under).isEmpty())) {
            return new CodeEdit.Gone();
        }
        Code code = found.get();
        if (under != null && isWithin(tx, under, id)) {
            return new CodeEdit.WouldCircle();
        }
        Optional<Code> taken =
                CodeStore.child(tx, under, code.name()).filter(other -> other.id() != id);
        if (taken.isPresent()) {
            return new CodeEdit.NameTaken(CodeStore.path(tx, taken.get()));
        }
        List<Code> siblings = new ArrayList<>(CodeStore.children(tx, under));
        List<Code> before = List.copyOf(siblings);
        siblings.removeIf(sibling -> sibling.id() == id);
        siblings.add(Math.clamp(place, 0, siblings.size()), code);
        if (siblings.equals(before)) {
            return new CodeEdit.Same(code);
        }
        label(tx, code, under, before.contains(code));
        inOrder(tx, siblings, code, under);
        return CodeEdits.told(tx, code, true);
    }

    /** Whether {@code code} is {@code above}, or below it. */
    static boolean isWithin(Tx tx, long code, long above) {
        for (@Nullable Long at = code;
                at != null;
                at = CodeStore.find(tx, at).orElseThrow().parent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives {@code moved} the position behind the one before it, and others no more than needed.
     */
    private static void inOrder(Tx tx, List<Code> siblings, Code moved, @Nullable Long parent) {
        int next = 0;
        for (Code sibling : siblings) {
            int position = sibling.id() == moved.id() ? next : Math.max(next, sibling.position());
            if (sibling.id() == moved.id() || position != sibling.position()) {
                CodeStore.place(tx, sibling.id(), parent, position);
            }
            next = position + 1;
        }
    }

    private static void label(Tx tx, Code code, @Nullable Long under, boolean there) {
        String path = CodeStore.path(tx, code).toString();
        if (there) {
            tx.label(Label.of("code.place", path));
        } else if (under == null) {
            tx.label(Label.of("code.move.top", path));
        } else {
            Code above = CodeStore.find(tx, under).orElseThrow();
            tx.label(Label.of("code.move", path, CodeStore.path(tx, above).toString()));
        }
    }
}
