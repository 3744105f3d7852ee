package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.project.CannotOpen;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

class PickerTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
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
    void letters_and_enter_code_the_passage_and_give_the_focus_back() {
        pick("h");
        robot.write("os").type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("host family 33-52"), desk.codings());
        assertFalse(covered());
        assertEquals("text", Fx.on(() -> desk.scene.getFocusOwner().getId()));
    }

    @Test
    void the_letters_typed_before_are_kept_and_the_next_one_follows_them() {
        pick("h");
        robot.write("o");
        assertEquals("ho", field());
    }

    @Test
    void shift_and_enter_code_and_stay_for_the_next_code() {
        pick("sh");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertTrue(covered());
        robot.write("saf").type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("shelter 33-52", "Safety 33-52"), desk.codings());
    }

    @Test
    void arrows_choose_another_code() {
        pick("");
        robot.type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("Safety 33-52"), desk.codings());
    }

    @Test
    void control_and_enter_make_a_code_under_the_highlighted_one_and_code_with_it() {
        pick("housi");
        robot.write("ng lost");
        assertEquals(List.of(), desk.codings());
        robot.eraseText(12);
        robot.write("Rent");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertTrue(desk.paths().contains("Rent"), desk.paths().toString());
        assertEquals(List.of("Rent 33-52"), desk.codings());
        assertFalse(covered());
    }

    @Test
    void a_new_code_goes_where_the_last_row_says() {
        pick("host");
        assertEquals(1, shown("+ New code “host” under Housing"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertEquals(
                List.of(
                        "Housing",
                        "Housing/host family",
                        "Housing/shelter",
                        "Housing/host",
                        "Safety"),
                desk.paths());
    }

    @Test
    void making_a_code_and_coding_with_it_is_one_step() {
        pick("host");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        desk.study.project().history().undo(false).join();
        assertEquals(List.of(), desk.codings());
        assertFalse(desk.paths().contains("Housing/host"));
    }

    @Test
    void a_name_that_is_taken_is_said_in_the_pane_and_the_letters_stay() {
        pick("shelter");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertEquals(1, shown("There is a code Housing › shelter already. Enter takes it."));
        assertEquals("shelter", field());
        assertEquals(List.of(), desk.codings());
    }

    @Test
    void enter_makes_no_code_by_itself() {
        pick("qqq");
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(4, desk.paths().size());
        assertEquals(1, shown("No code is called so. Ctrl+Enter makes it."));
    }

    @Test
    void a_slash_in_a_new_name_is_part_of_the_name() {
        pick("Food/aid");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertEquals(List.of("Food/aid 33-52"), desk.codings());
    }

    @Test
    void lines_that_are_pasted_become_one_name() {
        pick("");
        Fx.run(() ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, "Rent\nlate")));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertEquals(List.of("Rent late 33-52"), desk.codings());
    }

    @Test
    void escape_closes_it_and_nothing_is_coded() {
        pick("ho");
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(covered());
        assertEquals(List.of(), desk.codings());
    }

    @Test
    void recoding_opens_on_the_code_there_is() {
        pick("shelter");
        robot.type(KeyCode.ENTER);
        desk.await(() -> !desk.desk.marks().get().isEmpty());
        desk.run(() ->
                desk.room.picker().recode(desk.desk.marks().get().getFirst(), CodingDesk.PLACE));
        desk.settle();
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("host family 33-52"), desk.codings());
    }

    private void pick(String letters) {
        desk.run(() -> desk.room.picker().open(letters, CodingDesk.PLACE));
        desk.settle();
    }

    private boolean covered() {
        desk.settle();
        return Fx.on(() -> desk.kit.layers().isCovered());
    }

    private String field() {
        desk.settle();
        return desk.node(TextField.class, ".picker-field").getText();
    }

    private int shown(String sentence) {
        return Fx.on(() ->
                (int)
                        desk.scene.getRoot().lookupAll(".picker .label").stream()
                                .filter(Label.class::isInstance)
                                .filter(one -> one.isVisible())
                                .map(Label.class::cast)
                                .filter(label -> label.getText().equals(sentence))
                                .count());
    }
}
