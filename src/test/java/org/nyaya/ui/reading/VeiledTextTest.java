package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.FlagKind;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Blur;
import org.nyaya.ui.kit.Fx;

/** What is flagged is not to be read in the text until somebody asks for it. */
class VeiledTextTest extends InterviewWindow {

    private static final String SENTENCE = "Then the bus2 came late.";

    @Test
    void flagged_words_are_nowhere_in_the_window_and_bars_are_in_their_place() {
        assertTrue(said().contains(SENTENCE));
        flag(SENTENCE);
        assertFalse(said().contains("bus2"));
        assertTrue(said().contains("Word2 was the first."), "what is not flagged stays");
        assertTrue(said().contains("bus3"), "so do other turns");
        assertFalse(bars().isEmpty());
    }

    @Test
    void the_text_stays_where_it_is_when_it_is_hidden() {
        double before = Fx.on(() -> shown.point(at("bus3")).getY());
        double end = Fx.on(() -> shown.point(at(SENTENCE) + SENTENCE.length()).getX());
        flag(SENTENCE);
        assertEquals(before, Fx.on(() -> shown.point(at("bus3")).getY()));
        assertEquals(end, Fx.on(() -> shown.point(at(SENTENCE) + SENTENCE.length()).getX()), 8.0);
    }

    @Test
    void a_row_tells_that_it_is_hidden_and_why_instead_of_its_words() {
        flag(SENTENCE);
        String told = told("Word2");
        assertTrue(told.contains("Word2 was the first. flagged: violence, hidden"), told);
        assertFalse(told.contains("bus2"), told);
    }

    @Test
    void a_click_on_the_veil_shows_that_passage_and_no_other() {
        flag(SENTENCE);
        flag("Then the bus3 came late.");
        robot.clickOn(shown.point(at("the bus2") + 1), MouseButton.PRIMARY);
        Fx.until("it is shown", () -> said().contains(SENTENCE));
        assertFalse(said().contains("bus3"));
        assertTrue(told("Word2").contains(SENTENCE));
    }

    @Test
    void a_drag_over_the_veil_selects_and_shows_nothing() {
        flag(SENTENCE);
        robot.moveTo(shown.point(at("Then the bus2")))
                .press(MouseButton.PRIMARY)
                .moveTo(shown.point(at("came late") + 4))
                .release(MouseButton.PRIMARY);
        assertFalse(shown.selection().isEmpty());
        assertFalse(said().contains("bus2"));
    }

    @Test
    void asked_for_again_it_is_hidden_again() {
        flag(SENTENCE);
        Fx.run(() -> shown.desk.selection().set(span(SENTENCE)));
        Fx.run(shown.view::turnHidden);
        Fx.until("it is shown", () -> said().contains("bus2"));
        assertEquals(
                "Shown until you leave this source: violence.",
                Fx.on(() -> shown.session.kit().status().said().get().sentence()));
        Fx.run(shown.view::turnHidden);
        Fx.until("it is hidden", () -> !said().contains("bus2"));
    }

    @Test
    void all_of_a_source_is_shown_by_one_wish() {
        flag(SENTENCE);
        flag("Then the bus3 came late.");
        Fx.run(shown.view::turnAllHidden);
        Fx.until("both are shown", () -> said().contains("bus2") && said().contains("bus3"));
        Fx.run(shown.view::turnAllHidden);
        Fx.until("both are hidden", () -> !said().contains("bus2") && !said().contains("bus3"));
    }

    @Test
    void of_a_source_that_is_flagged_as_a_whole_a_turn_is_shown_at_a_time() {
        shown.study.flags().setSource(source.id(), Set.of(FlagKind.DEATH)).join();
        Fx.until("it is hidden", () -> !said().contains("Word2"));
        Fx.run(() -> shown.desk.selection().set(new Span(at("Word2"), at("Word2"))));
        Fx.run(shown.view::turnHidden);
        Fx.until("the turn is shown", () -> said().contains("Word2") && said().contains("bus2"));
        assertFalse(said().contains("Word1"));
        assertFalse(said().contains("bus3"));
    }

    @Test
    void what_was_shown_is_hidden_again_when_the_source_is_left() {
        flag(SENTENCE);
        Fx.run(shown.view::turnAllHidden);
        Fx.until("it is shown", () -> said().contains("bus2"));
        var other = org.nyaya.study.TestStudy.source(shown.study, "KI-02", "KI02: Rain.", "KI02");
        Fx.run(() -> shown.desk.open(other.id(), 0));
        Fx.until("the other is open", () -> said().contains("Rain."));
        Fx.run(() -> shown.desk.open(source.id(), 0));
        Fx.until("it is open", () -> said().contains("Word2"));
        assertFalse(said().contains("bus2"));
    }

    @Test
    void undoing_takes_the_veil_away() {
        flag(SENTENCE);
        shown.study.project().history().undo(false).join();
        Fx.until("it is to be read", () -> said().contains(SENTENCE));
        Fx.until("no bar lies over it", () -> bars().isEmpty());
    }

    @Test
    void nothing_is_hidden_where_the_settings_say_so() {
        flag(SENTENCE);
        Fx.run(() -> shown.settings.veil().set(false));
        Fx.until("it is to be read", () -> said().contains(SENTENCE));
        Fx.run(shown.view::turnHidden);
        assertTrue(said().contains(SENTENCE));
        Fx.run(() -> shown.settings.veil().set(true));
        Fx.until("it is hidden", () -> !said().contains("bus2"));
    }

    @Test
    void what_is_found_is_found_where_it_is_hidden_and_not_shown() {
        flag(SENTENCE);
        Fx.run(() ->
                shown.view.signs(new org.nyaya.ui.desk.Signs(List.of(span("bus2")), Set.of())));
        Fx.pulses(2);
        assertFalse(said().contains("bus2"));
    }

    @Test
    void whether_flagged_text_is_read_is_known() {
        assertFalse(isRead());
        flag(SENTENCE);
        assertFalse(isRead());
        Fx.run(shown.view::turnAllHidden);
        Fx.until("it is read", this::isRead);
        Fx.run(shown.view::turnAllHidden);
        Fx.until("it is not", () -> !isRead());
        Fx.run(() -> shown.settings.veil().set(false));
        Fx.until("it is read", this::isRead);
        Fx.run(() -> shown.view.top(body.length() - 1));
        Fx.until("it is out of sight", () -> !isRead());
    }

    private boolean isRead() {
        return Fx.on(() -> shown.session.veil().isRead().get());
    }

    private void flag(String words) {
        shown.study.flags().set(source.id(), span(words), Set.of(FlagKind.VIOLENCE)).join();
        Fx.until("it is hidden", () -> !said().contains(words));
        Fx.pulses(2);
    }

    private int at(String words) {
        return body.indexOf(words);
    }

    private Span span(String words) {
        return new Span(at(words), at(words) + words.length());
    }

    /** Every text in the window. */
    private String said() {
        return Fx.on(() -> {
            List<String> said = new ArrayList<>();
            collect(shown.view, said);
            return String.join("", said);
        });
    }

    private static void collect(Node node, List<String> said) {
        if (node instanceof Text text) {
            said.add(text.getText());
        } else if (node instanceof Labeled labeled && labeled.getText() != null) {
            said.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    private List<Path> bars() {
        return Fx.on(() ->
                shown.view.lookupAll("." + Blur.BARS).stream()
                        .map(Path.class::cast)
                        .filter(path -> !path.getElements().isEmpty())
                        .toList());
    }

    private String told(String words) {
        return Fx.on(() ->
                shown.view.lookupAll(".list-cell").stream()
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null && text.contains(words))
                        .findFirst()
                        .orElseThrow());
    }
}
