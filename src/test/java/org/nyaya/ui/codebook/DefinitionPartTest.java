package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Definition;
import org.nyaya.project.CannotOpen;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** What a code means, typed beside the text. */
@SuppressWarnings("NullAway.Init")
class DefinitionPartTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private CodingDesk desk;

    @BeforeEach
    void open() throws CannotOpen {
        desk = CodingDesk.open(folder, DeskOfCodes::fill);
        desk.run(() -> desk.desk.code().set(desk.code("shelter").id()));
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_is_saved_when_the_fields_are_left() {
        type("A bed for the night");
        robot.clickOn("#text");
        desk.await(() -> said().equals("A bed for the night"));
        desk.await(() -> fields() == 0);
        desk.study.project().history().undo(false).join();
        assertEquals("", said());
    }

    @Test
    void it_is_saved_by_a_key_and_the_focus_goes_back() {
        desk.run(() -> desk.scene.lookup(".book-tree").requestFocus());
        type("A bed");
        robot.type(KeyCode.TAB);
        robot.write("For one night");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.await(() -> fields() == 0);
        assertEquals(
                new Definition("A bed", "For one night", "", "", ""),
                desk.code("shelter").definition());
        assertTrue(Fx.on(() -> desk.scene.getFocusOwner() instanceof BookTree));
        assertEquals(1, versionsOfDefinition());
    }

    @Test
    void escape_leaves_it_as_it_was_and_asks_first_where_something_was_typed() {
        type("A bed");
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertEquals(1, shown("What you typed is not saved. Press Escape again to drop it."));
        robot.type(KeyCode.ESCAPE);
        desk.await(() -> fields() == 0);
        assertEquals("", said());
    }

    @Test
    void only_what_was_typed_is_changed() {
        type("A bed");
        desk.study
                .codebook()
                .redefine(
                        desk.code("shelter"),
                        before -> before.defined(new Definition("", "", "", "“a bunk”", "")),
                        "")
                .join();
        desk.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.await(() -> fields() == 0);
        assertEquals(
                new Definition("A bed", "", "", "“a bunk”", ""), desk.code("shelter").definition());
    }

    @Test
    void what_is_typed_about_a_code_that_goes_stays_and_can_be_saved_when_it_is_back() {
        type("A bed");
        desk.study.codebook().delete(desk.code("shelter"), "").join();
        desk.settle();
        assertEquals(
                1,
                shown(
                        "This code is not there any more. Undo brings it back; until then, what you"
                                + " typed stays here."));
        desk.study.project().history().undo(false).join();
        desk.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.await(() -> fields() == 0);
        assertEquals("A bed", said());
    }

    @Test
    void what_is_neither_saved_nor_given_up_is_there_after_a_lock() {
        type("A bed");
        desk.run(() -> {
            desk.room.clear();
            desk.desk.clear();
        });
        desk.settle();
        assertEquals(0, fields());
        assertEquals("", said());
        CodebookRoom again =
                Fx.on(() -> {
                    Desk next = new Desk(desk.session);
                    CodebookRoom room =
                            new CodebookRoom(desk.session, next, () -> CodingDesk.PLACE);
                    ((BorderPane) desk.scene.lookup("#text").getParent()).setRight(room.panel());
                    return room;
                });
        desk.await(() -> fields() == 5);
        desk.settle();
        assertEquals("A bed", Fx.on(() -> first().getText()));
        robot.clickOn(first());
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.await(() -> said().equals("A bed"));
        Fx.run(again::clear);
    }

    @Test
    void a_name_with_line_ends_becomes_one_line() {
        desk.run(() -> desk.scene.lookup(".book-tree").requestFocus());
        robot.type(KeyCode.F2);
        desk.settle();
        desk.run(() -> {
            if (desk.scene.getFocusOwner() instanceof TextField field) {
                field.setText("");
                field.replaceSelection("night\nshelter");
            }
        });
        robot.type(KeyCode.ENTER);
        desk.await(() -> desk.paths().contains("Housing/night shelter"));
    }

    @Test
    void a_name_that_is_taken_offers_to_merge_the_two() {
        desk.run(() -> desk.scene.lookup(".book-tree").requestFocus());
        robot.type(KeyCode.F2);
        desk.settle();
        robot.write("host family").type(KeyCode.ENTER);
        desk.settle();
        robot.clickOn("Merge the two…");
        desk.settle();
        assertEquals(1, shown("Merge shelter into host family?"));
        robot.type(KeyCode.ENTER);
        desk.await(() -> !desk.paths().contains("Housing/shelter"));
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_in_one_sentence() {
        desk.run(() -> desk.scene.lookup(".book-tree").requestFocus());
        robot.type(KeyCode.F2);
        desk.settle();
        desk.run(() -> {
            if (desk.scene.getFocusOwner() instanceof TextField field) {
                field.setText("n".repeat(10_000));
            }
        });
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(
                1,
                shown(
                        "A name has 200 characters at the most. What is longer belongs into the"
                                + " definition."));
        assertFalse(desk.paths().stream().anyMatch(path -> path.length() > 100));
    }

    private void type(String words) {
        robot.type(KeyCode.F4);
        desk.await(() -> fields() == 5);
        desk.settle();
        robot.write(words);
        desk.settle();
    }

    private String said() {
        return desk.code("shelter").definition().text();
    }

    private long versionsOfDefinition() {
        return desk.study.codebook().versions().all().join().stream()
                .filter(version -> version.label().key().equals("code.define"))
                .count();
    }

    private int fields() {
        return Fx.on(() -> desk.scene.getRoot().lookupAll(".definition-form .text-area").size());
    }

    private TextArea first() {
        return (TextArea) desk.scene.getRoot().lookup(".definition-form .text-area");
    }

    private long shown(String sentence) {
        return Fx.on(() ->
                desk.scene.getRoot().lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .filter(node ->
                                node instanceof Label label && sentence.equals(label.getText()))
                        .count());
    }
}
