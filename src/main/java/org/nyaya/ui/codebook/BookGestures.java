package org.nyaya.ui.codebook;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.ui.desk.Dragged;

/** What the mouse does with the rows of the codebook. */
final class BookGestures implements BookCell.Gestures {

    private final Supplier<CodeTree> codes;
    private final CodeActions actions;
    private final BiConsumer<Code, BookPlace> moves;
    private final Supplier<BookOrder> order;

    /** The id of the code on which the button went down last. */
    private long held;

    /**
     * @param codes as they are now
     * @param moves puts a code elsewhere
     * @param order in which they are shown
     */
    BookGestures(
            Supplier<CodeTree> codes,
            CodeActions actions,
            BiConsumer<Code, BookPlace> moves,
            Supplier<BookOrder> order) {
        this.codes = codes;
        this.actions = actions;
        this.moves = moves;
        this.order = order;
    }

    @Override
    public void apply(Code code) {
        actions.apply(code);
    }

    @Override
    public void pressed(Code code) {
        held = code.id();
    }

    @Override
    public void drag(Node from) {
        Dragged.code(from, held);
    }

    @Override
    public boolean takes(MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
        return Dragged.codeIn(dragged).isEmpty() || place(dragged, onto, drop).isPresent();
    }

    @Override
    public void drop(MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
        OptionalLong code = Dragged.codeIn(dragged);
        if (code.isEmpty()) {
            actions.apply(onto);
        } else {
            CodeTree tree = codes.get();
            place(dragged, onto, drop)
                    .ifPresent(to -> moves.accept(tree.get(code.getAsLong()), to));
        }
    }

    /** Between others only where they stand in an order that can be changed. */
    private Optional<BookPlace> place(MouseDragEvent dragged, Code onto, BookPlace.Drop drop) {
        if (order.get() != BookOrder.BOOK && drop != BookPlace.Drop.UNDER) {
            return Optional.empty();
        }
        CodeTree tree = codes.get();
        return tree.find(Dragged.codeIn(dragged).orElse(0))
                .flatMap(code -> BookPlace.dropped(tree, code, onto, drop));
    }
}
