package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.kit.Fx;

/** Selecting and stepping in a transcript, by real keys and a real mouse. */
class SelectingTest extends InterviewWindow {

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
    void shift_and_control_and_left_takes_a_word_from_the_selection() {
        click(body.indexOf("was the first"));
        robot.press(KeyCode.SHIFT, KeyCode.SHORTCUT).type(KeyCode.RIGHT, 3).type(KeyCode.LEFT);
        robot.release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        assertEquals("was the ", selected());
    }

    @Test
    void shift_and_down_extends_by_a_line_and_up_takes_it_back() {
        int at = body.indexOf("Word1 was");
        click(at);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN);
        Span line = shown.selection();
        robot.type(KeyCode.UP).release(KeyCode.SHIFT);
        assertEquals(at, line.start());
        assertTrue(line.end() > body.indexOf('\n', at), line::toString);
        assertTrue(shown.selection().isEmpty());
    }

    @Test
    void control_and_end_goes_to_the_last_character_and_home_to_the_first() {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.END);
        assertEquals(body.stripTrailing().length(), shown.selection().end());
        robot.type(KeyCode.HOME).release(KeyCode.SHORTCUT);
        assertEquals(body.indexOf("What"), shown.selection().end());
    }

    @Test
    void page_down_goes_on_by_a_page_and_page_up_comes_back() {
        int begin = Fx.on(shown.view::topPosition);
        robot.type(KeyCode.PAGE_DOWN);
        Fx.pulses(2);
        int further = Fx.on(shown.view::topPosition);
        assertTrue(further > begin + 200, () -> begin + " to " + further);
        assertTrue(shown.selection().start() >= further);
        robot.type(KeyCode.PAGE_UP);
        Fx.pulses(2);
        assertEquals(begin, Fx.on(shown.view::topPosition));
    }

    @Test
    void escape_leaves_nothing_selected() {
        robot.doubleClickOn(shown.point(body.indexOf("Word1 ") + 2));
        robot.type(KeyCode.ESCAPE);
        assertTrue(shown.selection().isEmpty());
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
}
