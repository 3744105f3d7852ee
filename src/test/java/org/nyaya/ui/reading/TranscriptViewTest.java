package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** The transcript in a window, by real keys and a real mouse. */
class TranscriptViewTest {

    private static final int TURNS = 40;

    private final FxRobot robot = new FxRobot();
    private String body = "";
    private Shown shown;
    private Source source;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= TURNS; i++) {
            text.append("INT: What was said then, in month " + i + "? Take your time.\n");
            text.append("KI01: Word" + i + " was the first. Then the bus" + i + " came late.\n");
        }
        shown = Shown.in(folder, 700, 500);
        source = TestStudy.source(shown.study, "KI-01", text.toString(), "KI01");
        shown.open(source);
        body = Fx.on(() -> shown.desk.transcript().get().body());
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void dragging_over_two_turns_selects_from_character_to_character() {
        int from = body.indexOf("first.");
        int to = body.indexOf("said then, in month 2") + 4;
        robot.drag(shown.point(from), MouseButton.PRIMARY).dropTo(shown.point(to));
        assertEquals(new Span(from, to), shown.selection());
    }

    @Test
    void dragging_upwards_selects_the_same() {
        int from = body.indexOf("first.");
        int to = body.indexOf("said then, in month 2") + 4;
        robot.drag(shown.point(to), MouseButton.PRIMARY).dropTo(shown.point(from));
        assertEquals(new Span(from, to), shown.selection());
    }

    @Test
    void a_click_with_shift_extends_the_selection() {
        int from = body.indexOf("Take");
        int to = body.indexOf("the bus1");
        click(from);
        shiftClick(to);
        assertEquals(new Span(from, to), shown.selection());
    }

    @Test
    void a_double_click_selects_the_word() {
        int at = body.indexOf("Word1 ");
        robot.doubleClickOn(shown.point(at + 2));
        assertEquals("Word1", selected());
    }

    @Test
    void a_triple_click_selects_the_sentence() {
        Point2D point = shown.point(body.indexOf("the bus1"));
        robot.moveTo(point);
        for (int i = 0; i < 3; i++) {
            robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        }
        Fx.pulses(1);
        assertEquals("Then the bus1 came late.", selected());
    }

    @Test
    void down_and_up_step_through_sentences() {
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals("Word1 was the first.", target());
        robot.type(KeyCode.UP);
        assertEquals("Take your time.", target());
    }

    @Test
    void down_steps_through_turns_where_turns_are_coded() {
        Fx.run(() -> shown.desk.unit().set(Unit.TURN));
        robot.type(KeyCode.DOWN);
        assertEquals("Word1 was the first. Then the bus1 came late.", target());
    }

    @Test
    void what_is_stepped_to_stays_on_the_screen() {
        robot.type(KeyCode.DOWN, 60);
        Fx.pulses(2);
        Point2D point = shown.point(shown.selection().start());
        double y = Fx.on(() -> shown.view.screenToLocal(point).getY());
        assertTrue(y > 0 && y < 500);
    }

    @Test
    void shift_and_right_extends_by_a_character_and_with_control_by_a_word() {
        click(body.indexOf("was the first"));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2);
        assertEquals("wa", selected());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.RIGHT, 2);
        robot.release(KeyCode.SHORTCUT).release(KeyCode.SHIFT);
        assertEquals("was the", selected());
    }

    @Test
    void alt_shift_and_down_extends_by_a_unit() {
        click(body.indexOf("your time"));
        robot.press(KeyCode.ALT).press(KeyCode.SHIFT).type(KeyCode.DOWN, 2);
        robot.release(KeyCode.SHIFT).release(KeyCode.ALT);
        assertEquals("Take your time.\nKI01: Word1 was the first.", selected());
    }

    @Test
    void escape_leaves_nothing_selected() {
        robot.doubleClickOn(shown.point(body.indexOf("Word1 ") + 2));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shown.selection().isEmpty());
    }

    @Test
    void alt_and_down_goes_from_coding_to_coding() {
        Code safety = TestStudy.code(shown.study, "Safety");
        Coding first = code(safety, "Word2 was");
        Coding second = code(safety, "Word30 was");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN);
        assertEquals(first.id(), focused());
        robot.type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(second.id(), focused());
        Fx.pulses(2);
        assertNotNull(shown.point(second.span().start()));
    }

    @Test
    void a_click_on_a_bar_focuses_its_coding() {
        Coding coding = code(TestStudy.code(shown.study, "Safety"), "Word2 was");
        clickOn(".reading-bar");
        assertEquals(coding.id(), focused());
    }

    @Test
    void a_click_on_a_name_in_the_margin_focuses_its_coding() {
        Coding coding = code(TestStudy.code(shown.study, "Safety"), "Word2 was");
        clickOn(".reading-label-name");
        assertEquals(coding.id(), focused());
    }

    @Test
    void letters_digits_enter_and_the_full_stop_are_left_to_who_shows_the_view() {
        List<KeyCode> heard = new ArrayList<>();
        Fx.run(() ->
                shown.view.addEventHandler(
                        KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode())));
        List<KeyCode> codes =
                List.of(KeyCode.H, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.SPACE, KeyCode.PERIOD);
        codes.forEach(robot::type);
        assertEquals(codes, heard);
    }

    @Test
    void a_place_that_was_at_the_top_comes_back_there() {
        int at = body.indexOf("Word20 was");
        Fx.run(() -> shown.view.top(at));
        Fx.pulses(2);
        assertEquals(at, Fx.on(shown.view::topPosition));
    }

    @Test
    void what_is_selected_elsewhere_comes_into_view() {
        int at = body.indexOf("Word35 was");
        Fx.run(() -> shown.desk.open(source.id(), new Span(at, at + 6)));
        Fx.pulses(2);
        assertNotNull(shown.point(at));
    }

    @Test
    void what_would_be_coded_ends_where_the_picker_is_laid() {
        click(body.indexOf("your time"));
        Bounds bounds = Fx.on(shown.view::targetBounds);
        Point2D end = shown.point(body.indexOf("time.") + 5);
        Point2D inScene = Fx.on(() -> shown.scene.getRoot().screenToLocal(end));
        assertEquals(inScene.getX(), bounds.getMaxX(), 8);
        assertTrue(bounds.getMinY() < inScene.getY() && inScene.getY() < bounds.getMaxY());
    }

    @Test
    void a_row_tells_its_number_who_speaks_what_is_said_and_how_it_is_coded() {
        code(TestStudy.code(shown.study, "Safety"), "Word1 was");
        List<String> told =
                Fx.on(() ->
                        shown.view.lookupAll(".list-cell").stream()
                                .map(Node::getAccessibleText)
                                .toList());
        assertTrue(
                told.contains(
                        "¶ 2, KI01, Word1 was the first. Then the bus1 came late., coded: Safety"));
    }

    @Test
    void nothing_of_a_study_is_left_when_it_is_put_away() {
        code(TestStudy.code(shown.study, "Safety"), "Word2 was");
        Fx.run(() -> shown.view.top(body.indexOf("Word20 was")));
        Fx.pulses(2);
        Fx.run(() -> {
            shown.desk.clear();
            shown.view.clear();
        });
        Fx.pulses(2);
        List<String> left = new ArrayList<>();
        Fx.run(() -> collect(shown.scene.getRoot(), left));
        assertFalse(
                left.stream()
                        .anyMatch(text ->
                                text.contains("Word")
                                        || text.contains("INT")
                                        || text.contains("Safety")
                                        || text.contains("KI")),
                left::toString);
    }

    private void click(int position) {
        robot.clickOn(shown.point(position));
    }

    /** The robot's mouse knows nothing of the keys that its keyboard holds down. */
    private void shiftClick(int position) {
        Point2D on = shown.point(position);
        Fx.run(() -> {
            Node list = shown.view.lookup("#transcript");
            Point2D at = shown.scene.getRoot().screenToLocal(on);
            Event.fireEvent(
                    list,
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            at.getX(),
                            at.getY(),
                            on.getX(),
                            on.getY(),
                            MouseButton.PRIMARY,
                            1,
                            true,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
    }

    private void clickOn(String style) {
        Bounds bounds =
                Fx.on(() -> {
                    Node node = shown.view.lookup(style);
                    return node.localToScreen(node.getBoundsInLocal());
                });
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        Fx.pulses(1);
    }

    private Coding code(Code code, String passage) {
        int at = body.indexOf(passage);
        Coding coding =
                TestStudy.coding(
                        shown.study, source, new Span(at, at + passage.length()), code);
        Fx.until(
                "it is there",
                () -> shown.desk.marks().get().stream().anyMatch(m -> m.id() == coding.id()));
        Fx.until("its code is there", () -> shown.desk.codes().get().tree().find(code.id()).isPresent());
        Fx.pulses(2);
        return coding;
    }

    private String selected() {
        return shown.selection().of(body);
    }

    private String target() {
        return Fx.on(() -> shown.desk.target()).of(body);
    }

    private @Nullable Long focused() {
        return Fx.on(() -> shown.desk.focused().get());
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof ListView<?> list) {
            list.getItems().forEach(item -> texts.add("" + item));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
