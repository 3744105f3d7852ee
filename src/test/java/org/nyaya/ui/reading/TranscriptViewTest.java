package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.source.Source;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

/** What the transcript shows, tells and leaves behind, and what is coded beside it. */
class TranscriptViewTest extends InterviewWindow {

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
    void a_long_paragraph_from_the_right_is_laid_out_in_lines() {
        String said = "في بيت صغير عند البحر ثم عدت إلى قريتي ولم يكن هناك أحد ".repeat(8);
        Source arabic = TestStudy.source(shown.study, "راوية", "راوية: " + said.strip() + "\n");
        Fx.run(() -> shown.desk.open(arabic.id(), 0));
        Fx.until("it is open", () -> shown.desk.transcript().get().source().id() == arabic.id());
        Fx.pulses(3);
        String read = Fx.on(() -> shown.desk.transcript().get().body());
        int start = read.indexOf("في");
        int end = read.strip().length() - 1;
        assertTrue(shown.point(end).getY() > shown.point(start).getY() + 20);
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
    void keys_with_alt_are_left_to_the_commands_but_for_the_steps_up_and_down() {
        List<KeyCode> heard = new ArrayList<>();
        List<KeyCode> codes =
                List.of(
                        KeyCode.PAGE_DOWN,
                        KeyCode.PAGE_UP,
                        KeyCode.HOME,
                        KeyCode.END,
                        KeyCode.LEFT,
                        KeyCode.RIGHT);
        Fx.run(() ->
                shown.scene.addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() != KeyCode.ALT) {
                                heard.add(event.getCode());
                            }
                        }));
        robot.press(KeyCode.ALT);
        codes.forEach(robot::type);
        robot.release(KeyCode.ALT);
        assertEquals(codes, heard);
    }

    @Test
    void a_click_on_the_map_goes_there() {
        Node map = Fx.on(() -> shown.view.lookup(".reading-map"));
        Bounds bounds = Fx.on(() -> map.localToScreen(map.getBoundsInLocal()));
        robot.clickOn(bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() * 0.75);
        Fx.pulses(2);
        int top = Fx.on(shown.view::topPosition);
        assertTrue(
                Math.abs(top + 300 - body.length() * 3 / 4) < 500,
                () -> top + " of " + body.length());
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

    private void clickOn(String style) {
        Bounds bounds =
                Fx.on(() -> {
                    Node node = shown.view.lookup(style);
                    return node.localToScreen(node.getBoundsInLocal());
                });
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        Fx.pulses(1);
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
