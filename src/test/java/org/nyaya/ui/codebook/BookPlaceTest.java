package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Definition;

class BookPlaceTest {

    private final Code first = code(1, null, 0);
    private final Code second = code(2, null, 1);
    private final Code below = code(3, 1L, 0);
    private final CodeTree tree = new CodeTree(List.of(first, second, below));

    @Test
    void a_code_goes_up_and_down_among_its_siblings() {
        assertEquals(
                Optional.of(new BookPlace(null, 0)),
                BookPlace.step(tree, second, BookPlace.Step.UP));
        assertEquals(
                Optional.of(new BookPlace(null, 1)),
                BookPlace.step(tree, first, BookPlace.Step.DOWN));
        assertEquals(Optional.empty(), BookPlace.step(tree, first, BookPlace.Step.UP));
        assertEquals(Optional.empty(), BookPlace.step(tree, second, BookPlace.Step.DOWN));
    }

    @Test
    void a_code_goes_out_behind_the_one_above_it() {
        assertEquals(
                Optional.of(new BookPlace(null, 1)),
                BookPlace.step(tree, below, BookPlace.Step.OUT));
        assertEquals(Optional.empty(), BookPlace.step(tree, first, BookPlace.Step.OUT));
    }

    @Test
    void a_code_goes_in_under_the_one_before_it() {
        assertEquals(
                Optional.of(new BookPlace(1L, Codebook.LAST)),
                BookPlace.step(tree, second, BookPlace.Step.IN));
        assertEquals(Optional.empty(), BookPlace.step(tree, first, BookPlace.Step.IN));
    }

    @Test
    void a_code_is_dropped_before_behind_or_under_another() {
        assertEquals(
                Optional.of(new BookPlace(null, 0)),
                BookPlace.dropped(tree, second, first, BookPlace.drop(0.1)));
        assertEquals(
                Optional.of(new BookPlace(null, 1)),
                BookPlace.dropped(tree, second, first, BookPlace.drop(0.9)));
        assertEquals(
                Optional.of(new BookPlace(1L, Codebook.LAST)),
                BookPlace.dropped(tree, second, first, BookPlace.drop(0.5)));
    }

    @Test
    void a_code_cannot_be_dropped_on_itself_nor_below_itself() {
        assertEquals(Optional.empty(), BookPlace.dropped(tree, first, first, BookPlace.Drop.UNDER));
        assertEquals(
                Optional.empty(), BookPlace.dropped(tree, first, below, BookPlace.Drop.BEFORE));
    }

    private static Code code(long id, @Nullable Long above, int position) {
        return new Code(id, above, "code " + id, position, null, null, Definition.NONE, null, null);
    }
}
