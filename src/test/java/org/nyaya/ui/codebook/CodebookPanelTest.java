package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Codebook;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

class CodebookPanelTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private final List<Codebook.Entry> entries = new ArrayList<>();
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
    void a_code_is_renamed_in_place() {
        choose("shelter");
        robot.type(KeyCode.F2);
        desk.settle();
        robot.write("shelters").type(KeyCode.ENTER);
        desk.settle();
        assertTrue(desk.paths().contains("Housing/shelters"), desk.paths().toString());
        assertTrue(texts().contains("shelters"));
    }

    @Test
    void a_name_that_is_taken_is_said_beside_it_and_what_was_typed_stays() {
        choose("shelter");
        robot.type(KeyCode.F2);
        desk.settle();
        robot.write("Host Family").type(KeyCode.ENTER);
        desk.settle();
        assertTrue(texts().contains("There is a code Housing › host family already."));
        assertTrue(texts().contains("Host Family"));
    }

    @Test
    void enter_codes_the_passage_with_the_chosen_code() {
        choose("shelter");
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("shelter 33-52"), desk.codings());
    }

    @Test
    void a_code_moves_by_keys_and_stays_chosen() {
        Code code = choose("shelter");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        desk.settle();
        assertEquals(
                List.of("Housing", "Housing/shelter", "Housing/host family", "Safety"),
                desk.paths());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        desk.settle();
        assertEquals(List.of("Housing", "Housing/host family", "shelter", "Safety"), desk.paths());
        assertEquals(code.id(), Fx.on(() -> desk.desk.code().get()));
        assertEquals(
                "shelter",
                Fx.on(() -> tree().getSelectionModel().getSelectedItem().getValue()).code().name());
    }

    @Test
    void before_a_code_is_deleted_it_is_said_what_goes_with_it() {
        TestStudy.coding(desk.study, desk.source, DeskOfCodes.FAMILY, desk.code("shelter"));
        choose("Housing");
        robot.type(KeyCode.DELETE);
        desk.settle();
        assertTrue(
                texts().stream()
                        .anyMatch(text -> text.equals("• 2 codes below it\n• 1 coding, by Tariro")),
                texts().toString());
        assertEquals(4, desk.paths().size());
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("Safety"), desk.paths());
    }

    @Test
    void before_a_code_is_merged_it_is_said_what_becomes_of_it() {
        TestStudy.coding(desk.study, desk.source, DeskOfCodes.FAMILY, desk.code("shelter"));
        choose("shelter");
        desk.run(() -> desk.kit.commands().get("code.merge").run());
        desk.settle();
        robot.write("safe").type(KeyCode.ENTER);
        desk.settle();
        assertTrue(
                texts().containsAll(List.of("Into Safety go:", "• 1 coding, by Tariro")),
                texts().toString());
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("Safety 33-52"), desk.codings());
        assertFalse(desk.paths().contains("Housing/shelter"));
    }

    @Test
    void a_new_code_is_made_in_a_form_and_chosen() {
        choose("shelter");
        robot.type(KeyCode.INSERT);
        desk.settle();
        robot.write("rent");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertTrue(desk.paths().contains("Housing/rent"), desk.paths().toString());
        assertEquals(desk.code("rent").id(), Fx.on(() -> desk.desk.code().get()));
    }

    @Test
    void letters_that_another_code_has_are_said_and_nothing_typed_is_lost() {
        desk.study
                .codebook()
                .redefine(
                        desk.code("Safety"),
                        before -> new CodeDetails(null, "SA", before.definition(), null, null),
                        "")
                .join();
        choose("shelter");
        desk.run(() -> desk.kit.commands().get("code.edit").run());
        desk.settle();
        robot.write("shelters");
        desk.run(() -> field("Letters").setText("sa"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertTrue(texts().contains("Safety has this tag already."), texts().toString());
        assertTrue(texts().contains("shelters"));
        assertTrue(desk.paths().contains("Housing/shelter"));
    }

    @Test
    void a_code_gets_a_definition_in_one_step() {
        choose("shelter");
        desk.run(() -> desk.kit.commands().get("code.edit").run());
        desk.settle();
        desk.run(() -> field("Definition").setText("A bed for some nights"));
        desk.run(() -> field("Name").setText("Night shelter"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        desk.settle();
        assertEquals("A bed for some nights", desk.code("Night shelter").definition().text());
        desk.study.project().history().undo(false).join();
        assertEquals("", desk.code("shelter").definition().text());
    }

    @Test
    void a_filter_shows_what_matches_with_what_is_above_it() {
        desk.run(() -> desk.kit.commands().get("code.filter").run());
        robot.write("shelt");
        desk.settle();
        assertEquals(2, Fx.on(() -> tree().getExpandedItemCount()));
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertEquals(4, Fx.on(() -> tree().getExpandedItemCount()));
    }

    @Test
    void what_is_collapsed_stays_so_while_codes_change_and_counts_what_is_below() {
        desk.run(() -> tree().getRoot().getChildren().getFirst().setExpanded(false));
        TestStudy.coding(desk.study, desk.source, DeskOfCodes.FAMILY, desk.code("shelter"));
        desk.await(() -> desk.desk.codes().get().counts().size() == 1);
        desk.settle();
        assertEquals(2, Fx.on(() -> tree().getExpandedItemCount()));
        assertTrue(texts().contains("1"), texts().toString());
    }

    @Test
    void a_digit_applies_the_code_that_was_pinned_by_its_key() {
        choose("shelter");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.DIGIT3)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        desk.await(() -> desk.desk.codes().get().pins().containsKey(3));
        desk.run(() -> desk.room.rail().digit(3));
        desk.settle();
        assertEquals(List.of("shelter 33-52"), desk.codings());
        desk.run(() -> desk.room.rail().digit(4));
        assertEquals(
                "Nothing is pinned on 4. Choose a code in the codebook, then Ctrl+Shift+4.",
                desk.said());
    }

    @Test
    void a_click_on_a_pinned_code_applies_it_and_leaves_the_focus() {
        desk.study.pins().pin(TestStudy.coder(desk.study), 1, desk.code("Safety")).join();
        desk.await(() -> desk.desk.codes().get().pins().containsKey(1));
        desk.settle();
        robot.clickOn(".pin");
        desk.settle();
        assertEquals(List.of("Safety 33-52"), desk.codings());
        assertEquals("text", Fx.on(() -> desk.scene.getFocusOwner().getId()));
    }

    @Test
    void a_double_click_applies_a_code() {
        desk.settle();
        robot.doubleClickOn("Safety");
        desk.settle();
        assertEquals(List.of("Safety 33-52"), desk.codings());
    }

    @Test
    void nothing_of_the_codebook_is_left_when_the_study_is_locked() {
        desk.study.pins().pin(TestStudy.coder(desk.study), 1, desk.code("Safety")).join();
        choose("shelter");
        desk.run(() -> desk.room.picker().open("s", CodingDesk.PLACE));
        desk.settle();
        desk.run(() -> {
            desk.room.clear();
            desk.desk.clear();
        });
        Fx.pulses(2);
        List<String> left = texts();
        for (String name : List.of("Housing", "host family", "shelter", "Safety")) {
            assertFalse(left.contains(name), left.toString());
        }
    }

    @Test
    void a_codebook_of_a_thousand_codes_with_long_names_in_any_script_is_shown() {
        for (int i = 0; i < 20; i++) {
            String theme = (i % 2 == 0 ? "موضوع " : "theme ") + i;
            for (int j = 0; j < 50; j++) {
                long place = i * 50L + j;
                add(theme + "/" + "long ".repeat(58) + place);
            }
        }
        desk.study.codebook().takeIn(entries).join();
        desk.await(() -> desk.desk.codes().get().tree().all().size() == 1024);
        desk.run(() -> desk.room.picker().open("long", CodingDesk.PLACE));
        desk.settle();
        robot.write(" 7").type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(Fx.on(() -> desk.kit.layers().isCovered()));
    }

    private void add(String path) {
        entries.add(new Codebook.Entry(CodePath.of(path), CodeDetails.NONE));
    }

    private Code choose(String name) {
        Code code = desk.code(name);
        desk.run(() -> {
            desk.desk.code().set(code.id());
            tree().requestFocus();
        });
        desk.settle();
        return code;
    }

    private BookTree tree() {
        return (BookTree) desk.scene.getRoot().lookup(".book-tree");
    }

    private TextInputControl field(String name) {
        return desk.scene.getRoot().lookupAll(".code-grid .text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(one -> name.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return Fx.on(() -> {
            List<String> texts = new ArrayList<>();
            collect(desk.scene.getRoot(), texts);
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        switch (node) {
            case Labeled labeled -> texts.add(String.valueOf(labeled.getText()));
            case TextInputControl input -> texts.add(String.valueOf(input.getText()));
            case Text text -> texts.add(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
