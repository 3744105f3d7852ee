package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** What is done to a coding that is there, by real keys and the mouse, to the study and back. */
@SuppressWarnings("NullAway.Init")
class CodingGesturesTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept at the gate. The gate was locked, and it rained. Nobody came.
            """;

    /** How many words are said before “rained”. */
    private static final int WORDS_BEFORE = 15;

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Study study;
    private Source source;
    private Code shelter;
    private String body = "";

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        shelter = TestStudy.code(study, "Shelter");
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void an_edge_is_picked_and_moved_by_words_and_by_sentences_in_one_step() {
        Coding coding = coded("slept at the gate");
        open();
        stepToCoding();
        robot.write("]");
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        becomes("slept at the gate.");
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        becomes("slept at the gate. The gate was locked, and it rained.");
        push(KeyCode.LEFT);
        becomes("slept at the gate. The gate was locked, and it rained");
        robot.write("[");
        push(KeyCode.LEFT);
        becomes("We slept at the gate. The gate was locked, and it rained");
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.Z);
        becomes("slept at the gate");
        assertEquals(coding, study.codings().all().join().getFirst());
    }

    @Test
    void quick_steps_of_an_edge_add_up_in_any_order() {
        coded("slept at");
        open();
        stepToCoding();
        robot.write("]");
        atOnce(KeyCode.RIGHT, KeyCode.LEFT);
        assertEquals("slept at", only());
        atOnce(KeyCode.LEFT, KeyCode.RIGHT);
        assertEquals("slept at", only());
        atOnce(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("slept at the gate", only());
        atOnce(KeyCode.LEFT);
        becomes("slept at the");
    }

    @Test
    void an_edge_that_is_picked_again_at_once_goes_on_from_where_it_was_led() {
        coded("slept at");
        open();
        stepToCoding();
        robot.write("]");
        atOnce(KeyCode.RIGHT, KeyCode.ENTER);
        robot.write("]");
        atOnce(KeyCode.RIGHT);
        assertEquals("slept at the gate", only());
    }

    @Test
    void an_edge_that_is_led_and_undone_at_once_goes_on_from_where_it_is_again() {
        coded("slept at the");
        open();
        stepToCoding();
        robot.write("]");
        CountDownLatch held = hold();
        push(KeyCode.RIGHT);
        push(KeyCode.CONTROL, KeyCode.Z);
        held.countDown();
        Fx.until("it is undone", () -> said().startsWith("Undone"));
        Fx.pulses(6);
        push(KeyCode.RIGHT);
        becomes("slept at the gate");
    }

    @Test
    void an_edge_never_passes_the_other() {
        coded("gate");
        open();
        stepToCoding();
        robot.write("]");
        push(KeyCode.LEFT);
        Fx.until("it is said", () -> said().startsWith("A coding begins before it ends."));
        assertEquals("gate", only());
    }

    @Test
    void a_coding_that_is_there_with_these_edges_stays_one_of_two() {
        coded("slept at the gate");
        coded("We slept at the gate");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.DOWN);
        robot.write("[");
        push(KeyCode.LEFT);
        Fx.until("it is said", () -> said().startsWith("Shelter is there with these edges"));
        assertEquals(2, study.codings().all().join().size());
    }

    @Test
    void the_end_of_the_focused_coding_is_dragged() {
        coded("at the gate");
        open();
        stepToCoding();
        Fx.until("its handles are there", () -> !handles().isEmpty());
        Bounds end = handles().getLast();
        Bounds start = handles().getFirst();
        robot.moveTo(new Point2D(end.getCenterX(), end.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(start.getCenterX() + 20, end.getCenterY()));
        robot.release(MouseButton.PRIMARY);
        Fx.until("it is shorter", () -> only().length() < "at the gate".length());
        assertTrue("at the gate".startsWith(only()), only());
        push(KeyCode.CONTROL, KeyCode.Z);
        becomes("at the gate");
    }

    @Test
    void the_start_of_the_focused_coding_is_dragged() {
        coded("at the gate");
        open();
        stepToCoding();
        Bounds start = handles().getFirst();
        Bounds end = handles().getLast();
        drag(start, end.getCenterX() - 20);
        Fx.until("it is shorter", () -> only().length() < "at the gate".length());
        assertTrue("at the gate".endsWith(only()), only());
    }

    @Test
    void an_end_that_is_dragged_past_the_start_stays_after_it() {
        coded("at the gate");
        open();
        stepToCoding();
        Bounds start = handles().getFirst();
        Bounds end = handles().getLast();
        drag(end, start.getCenterX() + 20, start.getCenterX() - 30);
        Fx.until("it is shorter", () -> only().length() < "at the gate".length());
        assertTrue("at the gate".startsWith(only()), only());
    }

    @Test
    void a_start_that_is_dragged_past_the_end_stays_before_it() {
        coded("at the gate");
        open();
        stepToCoding();
        Bounds start = handles().getFirst();
        Bounds end = handles().getLast();
        drag(start, end.getCenterX() - 20, end.getCenterX() + 30);
        Fx.until("it is shorter", () -> only().length() < "at the gate".length());
        assertTrue("at the gate".endsWith(only()), only());
    }

    @Test
    void a_coder_is_unsure_and_sure_again() {
        coded("at the gate");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.C);
        Fx.until("they are unsure", () -> coding().certainty() == Certainty.UNSURE);
        Fx.until("it is shown", () -> said().startsWith("You are not sure"));
        push(KeyCode.ALT, KeyCode.C);
        Fx.until("they are sure", () -> coding().certainty() == Certainty.CERTAIN);
    }

    @Test
    void keys_in_the_list_of_codings_change_the_line_that_is_chosen() {
        Coding first = coded("We slept");
        Coding second = coded("it rained");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.L);
        new Hands(window).awaitsNode(".coding-list");
        push(KeyCode.END);
        push(KeyCode.ALT, KeyCode.C);
        Fx.until("one is unsure", () -> !unsure().isEmpty());
        assertEquals(List.of(second.id()), unsure());
        push(KeyCode.HOME);
        push(KeyCode.ALT, KeyCode.C);
        Fx.until("both are", () -> unsure().size() == 2);
        assertTrue(unsure().contains(first.id()));
    }

    private List<Long> unsure() {
        return study.codings().all().join().stream()
                .filter(one -> one.certainty() == Certainty.UNSURE)
                .map(Coding::id)
                .toList();
    }

    @Test
    void a_passage_becomes_a_key_quote_and_undo_takes_that_back() {
        coded("at the gate");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.K);
        Fx.until("it is one", () -> coding().keyQuote());
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is none", () -> !coding().keyQuote());
    }

    @Test
    void what_was_done_is_told_to_who_cannot_see_it_until_another_row_is_read() {
        coded("at the gate");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.C);
        Fx.until("it is announced", () -> focusedRow().startsWith("You are not sure of Shelter"));
        assertTrue(Fx.on(this::focusedRow).contains("We slept at the gate."));
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.CONTROL, KeyCode.END);
        assertTrue(Fx.on(this::focusedRow).startsWith("¶"), Fx.on(this::focusedRow));
    }

    @Test
    void what_was_done_is_told_where_the_focus_is() {
        coded("at the gate");
        open();
        stepToCoding();
        Fx.run(() -> window.scene().lookup("#show").requestFocus());
        push(KeyCode.ALT, KeyCode.C);
        Fx.until(
                "it is announced",
                () ->
                        Objects.requireNonNullElse(
                                        window.scene().getFocusOwner().getAccessibleHelp(), "")
                                .startsWith("You are not sure of Shelter"));
    }

    /** What a screen reader says of the row that has the focus. */
    private String focusedRow() {
        ListView<?> list = (ListView<?>) window.scene().lookup("#transcript");
        return list.lookupAll(".list-cell").stream()
                .filter(node ->
                        node instanceof ListCell<?> cell
                                && cell.getIndex() == list.getFocusModel().getFocusedIndex())
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    @Test
    void words_become_the_code_they_are_coded_with() {
        open();
        push(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < WORDS_BEFORE; i++) {
            push(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        push(KeyCode.RIGHT);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.ALT, KeyCode.I);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 1);
        Code made =
                study.codebook().tree().join().all().stream()
                        .filter(code -> code.name().equals("rained"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("data", made.details().origin());
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("both are gone", () -> study.codebook().tree().join().all().size() == 1);
    }

    @Test
    void a_whole_sentence_is_no_name_for_a_code() {
        open();
        push(KeyCode.CONTROL, KeyCode.HOME);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
        push(KeyCode.ALT, KeyCode.I);
        Fx.until("it is said", () -> said().startsWith("The words themselves become the code"));
        assertTrue(study.codings().all().join().isEmpty());
    }

    @Test
    void codings_that_lie_over_one_another_are_gone_through_in_a_ring() {
        Coding outer = coded("slept at the gate");
        coded("at the gate");
        open();
        stepToCoding();
        push(KeyCode.ALT, KeyCode.O);
        push(KeyCode.DELETE);
        Fx.until("the inner is gone", () -> study.codings().all().join().size() == 1);
        assertEquals(outer.id(), coding().id());
    }

    @Test
    void the_other_button_of_the_mouse_offers_what_can_be_done_there() {
        coded("at the gate");
        open();
        stepToCoding();
        Bounds end = handles().getLast();
        Fx.run(() -> {
            Node text = window.scene().getRoot().lookup("#transcript");
            Point2D in =
                    window.scene().getRoot().screenToLocal(end.getMinX() - 9, end.getCenterY());
            text.fireEvent(
                    new ContextMenuEvent(
                            text,
                            text,
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            in.getX(),
                            in.getY(),
                            end.getMinX() - 9,
                            end.getCenterY(),
                            false,
                            null));
        });
        new Hands(window).awaits("Sure or unsure of the chosen coding");
        robot.clickOn("Sure or unsure of the chosen coding");
        Fx.until("they are unsure", () -> coding().certainty() == Certainty.UNSURE);
    }

    private Coding coded(String words) {
        int at = body.indexOf(words);
        return TestStudy.coding(study, source, new Span(at, at + words.length()), shelter);
    }

    private void open() {
        Fx.run(() ->
                window.bench()
                        .opened(
                                new Opened(
                                        study,
                                        TestStudy.coder(study),
                                        folder.resolve("study.nyaya"))));
        Fx.until(
                "the text is there, with the focus",
                () -> {
                    Node focused = window.scene().getFocusOwner();
                    return focused != null
                            && "transcript".equals(focused.getId())
                            && !where().isEmpty();
                });
        Fx.pulses(4);
    }

    private void stepToCoding() {
        Fx.until(
                "what is coded stands beside the text",
                () -> window.scene().getRoot().lookup(".reading-bar") != null);
        push(KeyCode.ALT, KeyCode.DOWN);
        Fx.until("a coding is focused", () -> !handles().isEmpty());
    }

    /** Keys that come before anything of the study comes back, and all that they lead to. */
    private void atOnce(KeyCode... keys) {
        Fx.run(() -> {
            for (KeyCode key : keys) {
                Event.fireEvent(
                        window.scene().getFocusOwner(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
        });
        study.project().read(read -> 0).join();
    }

    /** The study has other things to do, as while something is imported, until it is let go. */
    private CountDownLatch hold() {
        CountDownLatch held = new CountDownLatch(1);
        var _ =
                study.project()
                        .read(read -> {
                            try {
                                held.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return 0;
                        });
        return held;
    }

    private void becomes(String words) {
        Fx.until(words, () -> only().equals(words));
    }

    private String only() {
        return coding().span().of(body);
    }

    private Coding coding() {
        return study.codings().all().join().getFirst();
    }

    private void drag(Bounds handle, double... alongX) {
        robot.moveTo(new Point2D(handle.getCenterX(), handle.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(handle.getCenterX() + 1, handle.getCenterY()));
        for (double x : alongX) {
            robot.moveTo(new Point2D(x, handle.getCenterY()));
            Fx.pulses(2);
        }
        robot.release(MouseButton.PRIMARY);
    }

    private List<Bounds> handles() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll(".reading-handle").stream()
                        .filter(Node::isVisible)
                        .map(node -> node.localToScreen(node.getBoundsInLocal()))
                        .toList());
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    private String said() {
        return Fx.on(() -> {
            var said = window.kit().status().said().get();
            return said == null ? "" : said.sentence();
        });
    }

    private String where() {
        return window.kit().status().where().get();
    }
}
