package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** Text that runs from the right: where it stands, and where keys and mouse lead in it. */
@SuppressWarnings("NullAway.Init")
class FromRightTest {

    private static final String SAID =
            "عدت إلى القرية في الصباح، ولم يكن هناك أحد عند الطريق. قالت أمي إن البيت صغير جدا والناس"
                    + " كثيرون، فنمنا عند الجيران ثلاث ليال.";

    private final FxRobot robot = new QuickRobot();
    private Shown shown;
    private String body;
    private int start;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        shown = Shown.in(folder, 700, 500);
        Source source =
                TestStudy.source(
                        shown.study,
                        "راوية",
                        "INT: Where did you go?\nراوية: " + SAID + "\n",
                        "راوية");
        shown.open(source);
        body = Fx.on(() -> shown.desk.transcript().get().body());
        start = body.indexOf("عدت");
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void a_paragraph_from_the_right_begins_at_the_right() {
        assertTrue(shown.point(start).getX() > shown.point(start + 10).getX());
        int left = body.indexOf("Where");
        assertTrue(shown.point(start).getX() > shown.point(left).getX());
    }

    @Test
    void a_paragraph_from_the_left_in_the_same_text_begins_at_the_left() {
        int where = body.indexOf("Where");
        assertTrue(shown.point(where).getX() < shown.point(where + 10).getX());
    }

    @Test
    void its_number_stands_at_its_right() {
        Bounds number =
                Fx.on(() -> {
                    List<Node> numbers = List.copyOf(shown.view.lookupAll(".reading-number"));
                    Node second =
                            numbers.stream()
                                    .filter(node ->
                                            ((javafx.scene.text.Text) node).getText().equals("2"))
                                    .findFirst()
                                    .orElseThrow();
                    return second.localToScreen(second.getBoundsInLocal());
                });
        assertTrue(number.getMinX() > shown.point(start).getX());
    }

    @Test
    void the_mouse_finds_the_letter_under_it() {
        int at = start + 6;
        robot.clickOn(shown.point(at));
        assertEquals(new Span(at, at), shown.selection());
    }

    @Test
    void a_drag_to_the_left_selects_onwards() {
        int end = body.indexOf(' ', start);
        robot.moveTo(shown.point(start)).press(MouseButton.PRIMARY);
        robot.moveTo(shown.point(end)).release(MouseButton.PRIMARY);
        assertEquals("عدت", shown.selection().of(body));
    }

    @Test
    void the_key_to_the_left_leads_on() {
        robot.clickOn(shown.point(start));
        robot.type(KeyCode.LEFT);
        assertEquals(start + 1, shown.selection().start());
    }

    @Test
    void the_key_to_the_right_leads_back() {
        robot.clickOn(shown.point(start + 3));
        robot.type(KeyCode.RIGHT);
        assertEquals(start + 2, shown.selection().start());
    }

    @Test
    void control_and_the_key_to_the_left_leads_on_by_a_word() {
        robot.clickOn(shown.point(start));
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertEquals(body.indexOf(' ', start), shown.selection().start());
    }

    @Test
    void the_key_down_with_shift_selects_a_line() {
        robot.clickOn(shown.point(start + 2));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        Point2D from = shown.point(start + 2);
        Point2D to = shown.point(shown.selection().end());
        assertTrue(to.getY() > from.getY() + 10);
        assertEquals(from.getX(), to.getX(), 20);
    }

    @Test
    void what_is_selected_is_painted_where_it_stands() {
        int end = start + 8;
        Fx.run(() -> shown.desk.selection().set(new Span(start, end)));
        Fx.pulses(3);
        Bounds painted =
                Fx.on(() ->
                        shown.view.lookupAll(".reading-selection").stream()
                                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                                .filter(bounds -> bounds.getWidth() > 4)
                                .findFirst()
                                .orElseThrow());
        assertEquals(shown.point(start).getX(), painted.getMaxX(), 3);
        assertEquals(shown.point(end).getX(), painted.getMinX(), 3);
    }

    @Test
    void a_coding_from_the_right_is_reached_by_its_lane() {
        var coding =
                TestStudy.coding(
                        shown.study,
                        shown.study.sources().all().join().getFirst(),
                        new Span(start, start + 20),
                        TestStudy.code(shown.study, "بيت"));
        Fx.until("it is there", () -> shown.view.lookup(".reading-bar") != null);
        Fx.pulses(2);
        robot.clickOn(".reading-bar");
        assertEquals(coding.id(), Fx.on(() -> shown.desk.focused().get()));
    }
}
