package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Noted;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Sieve;
import org.nyaya.ui.kit.Fx;

/** What the margin shows of what is coded, what it tells of it, and what it hides. */
class MarginTest extends InterviewWindow {

    private static final String PASSAGE = "Word2 was the first.";

    @Test
    void a_name_stands_beside_the_top_of_its_lane() {
        code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        Bounds bar = onScreen(".reading-bar");
        Bounds name = onScreen(".reading-label");
        assertEquals(bar.getMinY(), name.getMinY(), 4);
        assertTrue(name.getMinX() - bar.getMaxX() < 16);
    }

    @Test
    void neighbours_in_one_line_are_each_seen_and_clicked() {
        Code safety = TestStudy.code(shown.study, "Safety");
        Coding first = code(safety, "Word2 was");
        Coding second = code(safety, "bus2");
        int at = body.indexOf("came late.", second.span().end());
        Coding third = TestStudy.coding(shown.study, source, new Span(at, at + 10), safety);
        Fx.until("they are drawn", () -> bars().size() == 3);
        List<Long> clicked = new ArrayList<>();
        for (Bounds bar : Fx.on(this::bars)) {
            robot.clickOn(bar.getCenterX(), bar.getCenterY());
            clicked.add(focused());
        }
        assertEquals(List.of(first.id(), second.id(), third.id()), clicked);
    }

    @Test
    void the_mouse_that_rests_on_a_name_is_told_who_coded_when_and_why() {
        Coding coding = code(TestStudy.code(shown.study, "Needs/Safety"), PASSAGE);
        noted(coding, "She says it twice");
        robot.moveTo(".reading-label");
        Fx.until("it is told", () -> words(".reading-hover").size() >= 3);
        List<String> told = words(".reading-hover");
        assertEquals("Needs › Safety", told.getFirst());
        assertTrue(told.get(1).startsWith(TestStudy.CODER));
        assertEquals("She says it twice", told.getLast());
    }

    @Test
    void what_is_told_goes_with_the_mouse() {
        code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        robot.moveTo(".reading-label");
        Fx.until("it is told", () -> !words(".reading-hover").isEmpty());
        robot.moveTo(shown.point(body.indexOf("Word3")));
        Fx.until("it is gone", () -> words(".reading-hover").isEmpty());
    }

    @Test
    void what_finds_no_room_is_counted_and_a_click_lists_it() {
        List<Coding> deep = deep(8);
        Fx.until("it is counted", () -> more().endsWith("+2"));
        Node more = Fx.on(() -> lastNode(".reading-label-more"));
        robot.clickOn(more);
        Fx.until("it is listed", () -> lines().size() == 3);
        robot.type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);
        Fx.until("it is chosen", () -> shown.desk.focused().get() != null);
        assertEquals(deep.getLast().id(), focused());
    }

    @Test
    void all_that_lies_here_is_listed_and_enter_goes_to_one() {
        List<Coding> deep = deep(3);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        Fx.run(shown.view::tellOfCodings);
        Fx.until("they are listed", () -> lines().size() == 3);
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        Fx.until("nothing lies above", () -> lines().isEmpty());
        assertEquals(deep.getLast().id(), focused());
    }

    @Test
    void only_one_code_is_shown_with_those_below_it() {
        Code needs = TestStudy.code(shown.study, "Needs");
        Coding safety = code(TestStudy.code(shown.study, "Needs/Safety"), PASSAGE);
        code(TestStudy.code(shown.study, "Services"), "Word3 was");
        sieve(Sieve.ALL.withCode(needs.id()));
        assertEquals(Set.of(safety.id()), shownIds());
    }

    @Test
    void what_is_hidden_is_passed_over_by_the_keys() {
        Code safety = TestStudy.code(shown.study, "Safety");
        code(TestStudy.code(shown.study, "Services"), PASSAGE);
        Coding wanted = code(safety, "Word3 was");
        sieve(Sieve.ALL.withCode(safety.id()));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(wanted.id(), focused());
    }

    @Test
    void what_is_focused_is_not_any_more_when_it_is_hidden() {
        code(TestStudy.code(shown.study, "Services"), PASSAGE);
        Code safety = TestStudy.code(shown.study, "Safety");
        code(safety, "Word3 was");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        sieve(Sieve.ALL.withCode(safety.id()));
        assertNull(focused());
    }

    @Test
    void what_is_hidden_counts_as_before() {
        code(TestStudy.code(shown.study, "Services"), PASSAGE);
        Code safety = TestStudy.code(shown.study, "Safety");
        sieve(Sieve.ALL.withCode(safety.id()));
        assertEquals(1, Fx.on(() -> shown.desk.marks().get().size()));
    }

    @Test
    void what_is_chosen_in_a_list_is_shown_with_all_others() {
        Coding hidden = code(TestStudy.code(shown.study, "Services"), PASSAGE);
        sieve(Sieve.ALL.withUnsure(true));
        Fx.run(() -> shown.view.focusCoding(hidden.id()));
        Fx.until("all is shown", () -> shown.desk.beside().get().marks().size() == 1);
        assertEquals(hidden.id(), focused());
    }

    @Test
    void only_what_a_coder_was_unsure_of_is_shown() {
        Code safety = TestStudy.code(shown.study, "Safety");
        code(safety, PASSAGE);
        Coding unsure = code(safety, "Word3 was");
        shown.study
                .reworking()
                .turnCertainty(
                        unsure.id(),
                        org.nyaya.project.Label.of("code.unsure", "Safety", "KI-01", "1"),
                        org.nyaya.project.Label.of("code.certain", "Safety", "KI-01", "1"))
                .join();
        sieve(Sieve.ALL.withUnsure(true));
        assertEquals(Set.of(unsure.id()), shownIds());
    }

    @Test
    void what_was_coded_in_this_sitting_is_shown() {
        Coding now = code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        sieve(Sieve.ALL.withMade(Sieve.Made.THIS_SITTING));
        assertEquals(Set.of(now.id()), shownIds());
    }

    @Test
    void somebody_elses_codings_are_shown_and_keys_leave_them_alone() {
        code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        theirs("Rudo", "Word3 was");
        long rudo = coder("Rudo");
        sieve(Sieve.ALL.withCoder(rudo));
        assertEquals(1, shownIds().size());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertNull(focused());
    }

    @Test
    void a_click_on_somebody_elses_coding_tells_of_it() {
        theirs("Rudo", PASSAGE);
        sieve(Sieve.ALL.withCoder(coder("Rudo")));
        robot.clickOn(".reading-bar");
        Fx.until("it is listed", () -> lines().size() == 1);
        assertTrue(Fx.on(() -> lines().getFirst().getAccessibleText()).contains("Rudo"));
    }

    @Test
    void each_coder_has_a_band_with_their_name_on_it() {
        Coding own = code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        theirs("Rudo", PASSAGE);
        sieve(Sieve.ALL.withEverybody());
        assertEquals(List.of(TestStudy.CODER, "Rudo"), words(".reading-bands"));
        assertEquals(2, shownIds().size());
        List<Double> bars =
                Fx.on(() ->
                        shown.view.lookupAll(".reading-bar").stream()
                                .map(bar -> ((Rectangle) bar).getX())
                                .sorted()
                                .toList());
        assertTrue(bars.getLast() - bars.getFirst() > 50, () -> own.id() + " " + bars);
    }

    @Test
    void who_has_no_band_is_told_to_the_mouse_and_to_who_cannot_see() {
        for (String coder : List.of("Chipo", "Farai", "Nomsa", "Rudo")) {
            theirs(coder, PASSAGE);
        }
        sieve(Sieve.ALL.withEverybody());
        Node counting =
                Fx.on(() ->
                        shown.view.lookupAll(".reading-band-name").stream()
                                .filter(name -> ((Label) name).getText().contains("+"))
                                .findFirst()
                                .orElseThrow());
        robot.moveTo(counting);
        Fx.until("it is told", () -> !words(".reading-hover").isEmpty());
        String told = words(".reading-hover").getFirst();
        assertTrue(told.contains("Nomsa") && told.contains("Rudo"), told);
        assertTrue(counting.getAccessibleText().endsWith(told), counting.getAccessibleText());
    }

    @Test
    void the_mouse_over_the_map_is_told_the_paragraph() {
        Bounds map = onScreen(".reading-map");
        robot.moveTo(map.getCenterX(), map.getMinY() + map.getHeight() - 1);
        assertEquals("¶ 80", Fx.on(() -> ((Label) node(".reading-map-tip")).getText()));
    }

    @Test
    void a_drag_in_the_map_scrolls() {
        Bounds map = onScreen(".reading-map");
        robot.moveTo(map.getCenterX(), map.getMinY() + 4).press(MouseButton.PRIMARY);
        robot.moveTo(map.getCenterX(), map.getMinY() + map.getHeight() / 2)
                .release(MouseButton.PRIMARY);
        Fx.pulses(2);
        int top = Fx.on(shown.view::topPosition);
        assertTrue(top > body.length() / 3 && top < body.length() * 2 / 3, () -> "" + top);
    }

    @Test
    void nothing_but_thin_lanes_is_left_where_nothing_else_is_wanted() {
        code(TestStudy.code(shown.study, "Safety"), PASSAGE);
        Fx.run(() -> shown.settings.bare().set(true));
        Fx.pulses(3);
        assertFalse(Fx.on(() -> shown.view.lookupAll(".reading-bar").isEmpty()));
        assertTrue(Fx.on(() -> shown.view.lookupAll(".reading-label").isEmpty()));
    }

    private List<Coding> deep(int count) {
        List<Coding> deep = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deep.add(code(TestStudy.code(shown.study, "Code " + i), PASSAGE));
        }
        Fx.pulses(2);
        return deep;
    }

    private void noted(Coding coding, String memo) {
        shown.study
                .codings()
                .takeIn(
                        List.of(
                                new Codings.Theirs(
                                        coding.source(),
                                        coding.span(),
                                        coding.code(),
                                        TestStudy.CODER,
                                        LayerName.OWN,
                                        before -> new Noted(Certainty.CERTAIN, memo, false))))
                .join();
        Fx.pulses(2);
    }

    private void theirs(String coder, String passage) {
        int at = body.indexOf(passage);
        shown.study
                .codings()
                .takeIn(
                        List.of(
                                new Codings.Theirs(
                                        source.id(),
                                        new Span(at, at + passage.length()),
                                        TestStudy.code(shown.study, "Theirs").id(),
                                        coder,
                                        LayerName.OWN,
                                        before -> Noted.NOTHING)))
                .join();
    }

    private long coder(String name) {
        return shown.study.coders().known(name).join().orElseThrow().id();
    }

    private void sieve(Sieve sieve) {
        Fx.run(() -> shown.desk.sieve().set(sieve));
        shown.study.project().read(read -> true).join();
        Fx.pulses(3);
    }

    private Set<Long> shownIds() {
        return Fx.on(() ->
                Set.copyOf(
                        shown.desk.beside().get().marks().stream().map(Margin.Mark::id).toList()));
    }

    private List<Button> lines() {
        return shown.scene.getRoot().lookupAll(".reading-about-line").stream()
                .map(Button.class::cast)
                .toList();
    }

    private String more() {
        return shown.view.lookupAll(".reading-label-more").stream()
                .map(node -> ((javafx.scene.text.Text) node).getText())
                .reduce("", String::concat);
    }

    private Node lastNode(String selector) {
        return shown.view.lookupAll(selector).stream()
                .filter(node -> !((javafx.scene.text.Text) node).getText().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** What labels say in what has that style, from the top. */
    private List<String> words(String selector) {
        return Fx.on(() -> {
            Node in = shown.view.lookup(selector);
            return in == null || !in.isVisible()
                    ? List.of()
                    : in.lookupAll(".label").stream()
                            .map(node -> ((Label) node).getText())
                            .toList();
        });
    }

    private Node node(String selector) {
        return shown.view.lookup(selector);
    }

    /** Where bars are on the screen, from the top. */
    private List<Bounds> bars() {
        return shown.view.lookupAll(".reading-bar").stream()
                .map(bar -> bar.localToScreen(bar.getBoundsInLocal()))
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
    }

    private Bounds onScreen(String selector) {
        Fx.until(selector, () -> node(selector) != null);
        Fx.pulses(2);
        return Fx.on(() -> node(selector).localToScreen(node(selector).getBoundsInLocal()));
    }
}
