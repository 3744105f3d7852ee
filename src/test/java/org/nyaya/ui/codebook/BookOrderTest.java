package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** Where codes stand, by the mouse and by keys: dragged, in groups, in orders. */
@SuppressWarnings("NullAway.Init")
class BookOrderTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private CodingDesk desk;

    @BeforeEach
    void open() throws CannotOpen {
        desk = CodingDesk.open(folder, DeskOfCodes::fill);
        desk.select(DeskOfCodes.FAMILY);
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_code_is_dragged_under_another() {
        drag("Safety", "Housing", 0.5);
        assertEquals(
                List.of("Housing", "Housing/host family", "Housing/shelter", "Housing/Safety"),
                desk.paths());
        desk.study.project().history().undo(false).join();
        assertTrue(desk.paths().contains("Safety"));
    }

    @Test
    void a_code_is_dragged_before_another() {
        drag("Safety", "host family", 0.1);
        assertEquals(
                List.of("Housing", "Housing/Safety", "Housing/host family", "Housing/shelter"),
                desk.paths());
    }

    @Test
    void a_code_is_dragged_behind_another() {
        drag("host family", "Safety", 0.9);
        assertEquals(List.of("Housing", "Housing/shelter", "Safety", "host family"), desk.paths());
    }

    @Test
    void a_code_that_is_dragged_under_itself_or_beside_the_codebook_stays() {
        List<String> before = desk.paths();
        drag("Housing", "shelter", 0.5);
        press("Safety");
        robot.moveTo(new Point2D(200, 500)).release(MouseButton.PRIMARY);
        desk.settle();
        assertEquals(before, desk.paths());
    }

    @Test
    void a_code_is_put_into_a_new_group_and_the_codebook_shows_that_group() {
        choose("shelter");
        run("code.groups");
        robot.write("Vulnerability").type(KeyCode.ENTER);
        desk.await(() -> groups().size() == 1);
        assertEquals(Set.of(desk.code("shelter").id()), groups().getFirst().codes());
        desk.settle();
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals(List.of("Housing", "shelter"), shown());
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertEquals(4, shown().size());
    }

    @Test
    void space_puts_a_code_in_and_out() {
        desk.study.codeGroups().add("Vulnerability", null).join();
        desk.settle();
        choose("Safety");
        run("code.groups");
        robot.type(KeyCode.SPACE);
        desk.await(() -> groups().getFirst().codes().size() == 1);
        desk.settle();
        robot.type(KeyCode.SPACE);
        desk.await(() -> groups().getFirst().codes().isEmpty());
    }

    @Test
    void a_click_on_the_box_puts_a_code_in() {
        desk.study.codeGroups().add("Vulnerability", null).join();
        desk.settle();
        choose("Safety");
        run("code.groups");
        robot.clickOn(".group-list .ikonli-font-icon");
        desk.await(() -> groups().getFirst().codes().size() == 1);
    }

    @Test
    void a_group_is_renamed_and_deleted_by_keys() {
        desk.study.codeGroups().add("Vulnerability", null).join();
        desk.settle();
        run("code.groups");
        robot.type(KeyCode.F2);
        desk.settle();
        robot.write("Risk").type(KeyCode.ENTER);
        desk.await(() -> groups().getFirst().name().equals("Risk"));
        desk.settle();
        robot.type(KeyCode.DELETE);
        desk.await(() -> groups().isEmpty());
    }

    @Test
    void the_codes_are_shown_by_name_and_by_how_often_they_are_used() {
        desk.study.codebook().rename(desk.code("host family"), "a house", "").join();
        TestStudy.coding(desk.study, desk.source, DeskOfCodes.FAMILY, desk.code("Safety"));
        desk.settle();
        assertEquals(List.of("Housing", "a house", "shelter", "Safety"), shown());
        run("code.order");
        assertEquals(List.of("Housing", "a house", "shelter", "Safety"), shown());
        desk.study.codebook().rename(desk.code("Safety"), "Danger", "").join();
        desk.settle();
        assertEquals(List.of("Danger", "Housing", "a house", "shelter"), shown());
        desk.study.codebook().rename(desk.code("Danger"), "Safety", "").join();
        run("code.order");
        assertEquals(List.of("Safety", "Housing", "a house", "shelter"), shown());
    }

    @Test
    void by_name_a_code_goes_neither_up_nor_down_and_that_is_said() {
        run("code.order");
        choose("shelter");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(
                "Codes are moved up and down in their own order: Escape shows it.", desk.said());
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        desk.settle();
        assertEquals("Housing/shelter", desk.paths().get(1));
    }

    @Test
    void beside_the_count_of_the_study_stands_that_of_the_source() {
        var other =
                TestStudy.source(desk.study, "KI-08", DeskOfCodes.TEXT + "INT: Yes.\n", "KI-07");
        TestStudy.coding(desk.study, other, DeskOfCodes.FAMILY, desk.code("Safety"));
        TestStudy.coding(desk.study, other, new Span(53, 70), desk.code("Safety"));
        TestStudy.coding(desk.study, desk.source, DeskOfCodes.FAMILY, desk.code("Safety"));
        desk.await(() -> desk.desk.codes().get().counts().size() == 1);
        desk.settle();
        BookRow row =
                Fx.on(() ->
                        IntStream.range(0, tree().getExpandedItemCount())
                                .mapToObj(i -> tree().getTreeItem(i).getValue())
                                .filter(one -> one.code().name().equals("Safety"))
                                .findFirst()
                                .orElseThrow());
        assertEquals(List.of(1, 3), List.of(row.here(), row.own()));
    }

    @Test
    void the_menu_of_a_code_is_opened_by_the_mouse() {
        robot.rightClickOn("shelter");
        desk.settle();
        assertTrue(Fx.on(() -> desk.kit.layers().isCovered()));
        robot.type(KeyCode.ESCAPE);
        assertFalse(Fx.on(() -> desk.kit.layers().isCovered()));
    }

    private void run(String command) {
        desk.run(() -> desk.kit.commands().get(command).run());
        desk.settle();
    }

    private void drag(String what, String onto, double y) {
        press(what);
        Bounds row = row(onto);
        robot.moveTo(new Point2D(row.getMinX() + 80, row.getMinY() + y * row.getHeight()));
        robot.release(MouseButton.PRIMARY);
        desk.settle();
    }

    private void press(String what) {
        Bounds row = row(what);
        robot.moveTo(new Point2D(row.getMinX() + 80, row.getCenterY()));
        robot.press(MouseButton.PRIMARY);
    }

    private Bounds row(String name) {
        return Fx.on(() -> {
            for (Node node : tree().lookupAll(".tree-cell")) {
                if (node instanceof BookCell cell
                        && cell.getItem() != null
                        && cell.getItem().code().name().equals(name)) {
                    return cell.localToScreen(cell.getBoundsInLocal());
                }
            }
            throw new IllegalStateException("No row " + name);
        });
    }

    private List<String> shown() {
        return Fx.on(() ->
                IntStream.range(0, tree().getExpandedItemCount())
                        .mapToObj(i -> tree().getTreeItem(i).getValue().code().name())
                        .toList());
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

    private List<CodeGroup> groups() {
        return desk.study.codeGroups().all().join();
    }

    private BookTree tree() {
        return (BookTree) desk.scene.getRoot().lookup(".book-tree");
    }
}
