package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Step;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

class CodeActionsTest {

    @TempDir Path folder;
    private CodingDesk desk;

    @BeforeEach
    void open() throws CannotOpen {
        desk = CodingDesk.open(folder, DeskOfCodes::fill);
        desk.select(DeskOfCodes.FAMILY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_code_is_applied_to_the_selection_which_stays() {
        apply("host family");
        apply("Safety");
        assertEquals(List.of("host family 33-52", "Safety 33-52"), desk.codings());
        assertEquals("Coded Safety on ¶2.", desk.said());
        assertEquals(DeskOfCodes.FAMILY, desk.desk.selection().get());
    }

    @Test
    void applying_is_one_named_step() {
        apply("host family");
        Step last = desk.study.project().history().steps().join().getFirst();
        assertEquals("code.paragraph", last.label().key());
        assertEquals(List.of("host family", "KI-07", "2"), last.label().args());
    }

    @Test
    void a_passage_that_is_coded_so_already_is_said_to_be() {
        apply("Safety");
        apply("Safety");
        assertEquals("This passage is already coded Safety.", desk.said());
        assertEquals(1, desk.codings().size());
    }

    @Test
    void the_last_code_is_repeated_elsewhere() {
        apply("Safety");
        desk.select(new Span(53, 74));
        desk.run(() -> desk.room.actions().repeat());
        desk.settle();
        assertEquals(List.of("Safety 33-52", "Safety 53-74"), desk.codings());
    }

    @Test
    void nothing_is_repeated_before_anything_was_applied() {
        desk.run(() -> desk.room.actions().repeat());
        assertEquals(List.of(), desk.codings());
        assertEquals(
                "No code was applied yet, so there is none to repeat. Type a code’s letters first.",
                desk.said());
    }

    @Test
    void where_only_blanks_are_selected_that_is_said() {
        desk.select(new Span(52, 53));
        apply("Safety");
        assertEquals("Only blanks are selected.", desk.said());
        assertEquals(List.of(), desk.codings());
    }

    @Test
    void a_new_code_that_goes_to_blanks_is_made_and_it_is_said_why_nothing_is_coded() {
        desk.select(new Span(52, 53));
        desk.run(() -> desk.room.actions().applyNew(null, "Fear", edit -> {}));
        assertEquals("Only blanks are selected.", desk.said());
    }

    @Test
    void the_focused_coding_is_taken_away_and_no_other() {
        apply("Safety");
        apply("host family");
        focus("Safety");
        desk.run(() -> desk.room.actions().uncode());
        assertEquals("Safety is taken off ¶2.", desk.said());
        assertEquals(List.of("host family 33-52"), desk.codings());
    }

    @Test
    void a_code_is_taken_off_the_target() {
        apply("Safety");
        Code code = desk.code("Safety");
        desk.run(() -> desk.room.actions().uncode(code));
        desk.settle();
        assertEquals(List.of(), desk.codings());
        desk.run(() -> desk.room.actions().uncode(code));
        assertEquals("Safety is not on ¶2 here, so there is nothing to take off.", desk.said());
    }

    @Test
    void a_coding_gets_another_code() {
        apply("Safety");
        long mark = focus("Safety");
        Code other = desk.code("shelter");
        desk.run(() -> desk.room.actions().recode(mark, other));
        assertEquals("Coded Housing › shelter instead on ¶2.", desk.said());
        assertEquals(List.of("shelter 33-52"), desk.codings());
    }

    @Test
    void a_coding_joins_the_one_that_is_there_with_that_code() {
        apply("Safety");
        apply("shelter");
        long mark = focus("Safety");
        Code other = desk.code("shelter");
        desk.run(() -> desk.room.actions().recode(mark, other));
        desk.settle();
        assertEquals(List.of("shelter 33-52"), desk.codings());
    }

    @Test
    void a_code_that_was_deleted_meanwhile_is_said_to_be_gone() {
        Code code = desk.code("Safety");
        desk.study.codebook().delete(code, "").join();
        desk.run(() -> desk.room.actions().apply(code));
        assertEquals("That is not there any more, so nothing was changed.", desk.said());
    }

    @Test
    void what_was_used_last_comes_first_also_after_the_study_was_locked() {
        apply("Safety");
        apply("shelter");
        CodeActions later = Fx.on(() -> new CodeActions(desk.session, desk.desk));
        desk.await(() -> later.lastUsed().size() == 2);
        assertEquals(
                List.of(desk.code("shelter").id(), desk.code("Safety").id()), later.lastUsed());
    }

    private void apply(String name) {
        Code code = desk.code(name);
        desk.run(() -> desk.room.actions().apply(code));
        desk.settle();
    }

    private long focus(String name) {
        Code code = desk.code(name);
        desk.await(
                () -> desk.desk.marks().get().stream().anyMatch(mark -> mark.code() == code.id()));
        long mark =
                desk.desk.marks().get().stream()
                        .filter(one -> one.code() == code.id())
                        .findFirst()
                        .orElseThrow()
                        .id();
        desk.run(() -> desk.desk.focused().set(mark));
        return mark;
    }
}
