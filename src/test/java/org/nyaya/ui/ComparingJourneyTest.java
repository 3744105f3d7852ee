package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Definition;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** Comparing, checking again, splitting, versions: by real keys and the mouse, to the study. */
@SuppressWarnings("NullAway.Init")
class ComparingJourneyTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept in the shelter behind the church. The police came in the night. \
            The shelters were closed by the church. My aunt has a field of maize.
            """;

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Hands hands;
    private Study study;
    private Source source;
    private Source other;
    private Code nights;

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        other = TestStudy.source(study, "KI02", "KI02: The church gave us a shelter.\n", "KI02");
        nights = TestStudy.code(study, "Nights");
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void one_key_shows_the_other_passages_the_nearest_first_and_the_same_key_closes() {
        coded(source, "The police came in the night");
        coded(other, "The church gave us a shelter");
        coded(source, "The shelters were closed by the church");
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.B);
        hands.awaits("Nearest in meaning");
        Fx.until("they are listed", () -> lines() == 2);
        push(KeyCode.ALT, KeyCode.B);
        Fx.until("it is closed", () -> window.find(".compare-panel").isEmpty());
        assertTrue(isInText());
    }

    @Test
    void enter_leads_to_a_passage_and_backspace_comes_back() {
        coded(source, "The police came in the night");
        coded(other, "The church gave us a shelter");
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.B);
        Fx.until("it is listed", () -> lines() == 1);
        push(KeyCode.ENTER);
        Fx.until("the other text is read", () -> where().startsWith("KI02"));
        Fx.until("the text has the focus", this::isInText);
        push(KeyCode.BACK_SPACE);
        Fx.until("the first text is read", () -> where().startsWith("KI01"));
        Fx.until("the list has the focus", this::isInList);
        push(KeyCode.ESCAPE);
        Fx.until("it is closed", () -> window.find(".compare-panel").isEmpty());
    }

    @Test
    void a_passage_of_the_list_becomes_a_key_quote_and_a_negative_case() {
        coded(source, "The police came in the night");
        Coding two = coded(other, "The church gave us a shelter");
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.B);
        Fx.until("it is listed", () -> lines() == 1);
        push(KeyCode.ALT, KeyCode.X);
        hands.awaits("negative case");
        assertEquals(Set.of(two.id()), study.negativeCases().in(other.id()).join());
        push(KeyCode.ALT, KeyCode.K);
        hands.awaits("Key quotes");
        assertTrue(
                study.codings().all().join().stream()
                        .anyMatch(one -> one.id() == two.id() && one.keyQuote()));
    }

    @Test
    void the_focused_coding_becomes_a_negative_case_and_none_again() {
        Coding one = coded(source, "The police came in the night");
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.X);
        Fx.until("it is one", () -> negative().equals(Set.of(one.id())));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is none", () -> negative().isEmpty());
    }

    @Test
    void escape_in_the_text_closes_the_list_too() {
        open();
        push(KeyCode.ALT, KeyCode.B);
        Fx.until("it is open", () -> window.find(".compare-panel").isPresent());
        Focus.on(window, "#transcript");
        push(KeyCode.ESCAPE);
        Fx.until("it is closed", () -> window.find(".compare-panel").isEmpty());
    }

    @Test
    void what_is_older_than_its_definition_is_checked_and_is_still_right() {
        coded(source, "The police came in the night");
        coded(other, "The church gave us a shelter");
        study.codebook()
                .redefine(
                        nights,
                        before ->
                                before.defined(new Definition("Where one sleeps", "", "", "", "")),
                        "")
                .join();
        open();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        Fx.until("both are listed", () -> lines() == 2);
        push(KeyCode.SPACE);
        Fx.until("one is left", () -> lines() == 1);
        push(KeyCode.ENTER);
        Fx.until("the other text is read", () -> where().startsWith("KI02"));
        push(KeyCode.BACK_SPACE);
        Fx.until("the list has the focus", this::isInList);
        push(KeyCode.SPACE);
        hands.awaits("Nothing to check");
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is to be checked again", () -> lines() == 1);
    }

    @Test
    void a_code_is_split_by_keys_alone_in_one_step() {
        coded(source, "We slept in the shelter");
        coded(source, "The police came in the night");
        coded(other, "The church gave us a shelter");
        open();
        choose();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        hands.awaits("Name the codes");
        robot.write("Beds").type(KeyCode.ENTER);
        robot.write("Fear").type(KeyCode.ENTER).type(KeyCode.ENTER);
        hands.awaits("1 of 3");
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.BACK_SPACE);
        robot.type(KeyCode.DIGIT1);
        robot.type(KeyCode.DIGIT2);
        hands.awaits("3 of 3");
        robot.type(KeyCode.DIGIT0);
        hands.awaits("Stay Nights: 1");
        robot.type(KeyCode.ENTER);
        Fx.until("it is done", () -> codings().contains("Fear: The police came in the night"));
        assertEquals(
                List.of(
                        "Beds: We slept in the shelter",
                        "Fear: The police came in the night",
                        "Nights: The church gave us a shelter"),
                codings());
        Fx.until("the sheet is gone", () -> !window.kit().layers().isCovered());
        Focus.on(window, "#transcript");
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is undone", () -> codings().getFirst().startsWith("Nights"));
        assertEquals(1, study.codebook().tree().join().all().size());
    }

    @Test
    void escape_keeps_nothing_of_a_sort_and_says_so_first() {
        coded(source, "We slept in the shelter");
        coded(source, "The police came in the night");
        open();
        choose();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        hands.awaits("Name the codes");
        robot.write("Beds").type(KeyCode.ENTER).type(KeyCode.ENTER);
        hands.awaits("1 of 2");
        robot.type(KeyCode.DIGIT1);
        robot.type(KeyCode.ESCAPE);
        hands.awaits("Press Escape again to keep nothing of it");
        robot.type(KeyCode.ESCAPE);
        Fx.until("the sheet is gone", () -> !window.kit().layers().isCovered());
        assertEquals(1, study.codebook().tree().join().all().size());
        assertTrue(codings().stream().allMatch(one -> one.startsWith("Nights")));
    }

    @Test
    void a_sort_that_is_stopped_does_what_was_sorted() {
        coded(source, "We slept in the shelter");
        coded(source, "The police came in the night");
        open();
        choose();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        hands.awaits("Name the codes");
        robot.write("Beds").type(KeyCode.ENTER).type(KeyCode.ENTER);
        hands.awaits("1 of 2");
        robot.type(KeyCode.DIGIT1);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is done", () -> codings().contains("Beds: We slept in the shelter"));
        assertTrue(codings().contains("Nights: The police came in the night"));
    }

    @Test
    void versions_are_listed_and_compared() {
        study.codebook().rename(nights, "Sleeping places", "wider").join();
        open();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        hands.awaits("Renamed, before: Nights");
        hands.awaits("wider");
        push(KeyCode.END);
        push(KeyCode.SPACE);
        push(KeyCode.HOME);
        hands.awaits("From version 0 to version 2");
        hands.awaits("Added");
        push(KeyCode.ESCAPE);
    }

    @Test
    void a_passage_is_dragged_onto_a_code() {
        open();
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        Bounds words = Fx.on(() -> bounds("#transcript"));
        Bounds row = Fx.on(() -> bounds(".book-tree .tree-cell:filled"));
        robot.moveTo(new Point2D(words.getMinX() + 90, words.getMinY() + 16));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(words.getMinX() + 120, words.getMinY() + 16));
        robot.moveTo(new Point2D(row.getCenterX(), row.getCenterY()));
        robot.release(MouseButton.PRIMARY);
        Fx.until("it is coded", () -> codings().size() == 1);
    }

    @Test
    void a_code_is_dragged_onto_the_text() {
        open();
        Bounds words = Fx.on(() -> bounds("#transcript"));
        Bounds row = Fx.on(() -> bounds(".book-tree .tree-cell:filled"));
        robot.moveTo(new Point2D(row.getCenterX(), row.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(row.getCenterX() - 30, row.getCenterY()));
        robot.moveTo(new Point2D(words.getMinX() + 120, words.getMinY() + 16));
        robot.release(MouseButton.PRIMARY);
        Fx.until("it is coded", () -> codings().equals(List.of("Nights: Where did you sleep?")));
    }

    private Bounds bounds(String selector) {
        Node node = window.scene().getRoot().lookup(selector);
        return node.localToScreen(node.getBoundsInLocal());
    }

    private void open() {
        Path file = study.project().file();
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.until("a text is read", () -> where().startsWith("KI01"));
        Fx.pulses(4);
        Focus.on(window, "#transcript");
    }

    private void choose() {
        push(KeyCode.CONTROL, KeyCode.J);
        robot.write("nights").type(KeyCode.ENTER);
        Fx.pulses(3);
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    private Coding coded(Source in, String words) {
        String body = body(in);
        int start = body.indexOf(words);
        return TestStudy.coding(study, in, new Span(start, start + words.length()), nights);
    }

    private String body(Source in) {
        return study.project().read(read -> study.texts().body(read, in.text())).join();
    }

    private List<String> codings() {
        var tree = study.codebook().tree().join();
        return study.codings().all().join().stream()
                .map(one ->
                        tree.get(one.code()).name()
                                + ": "
                                + one.span().of(body(one.source() == source.id() ? source : other)))
                .toList();
    }

    private Set<Long> negative() {
        return study.negativeCases().in(source.id()).join();
    }

    private int lines() {
        return window.scene().getRoot().lookup(".passage-list") instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private boolean isInList() {
        return window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getStyleClass().contains("passage-list");
    }

    private boolean isInText() {
        Node owner = window.scene().getFocusOwner();
        return owner != null && "transcript".equals(owner.getId());
    }

    private String where() {
        return window.kit().status().where().get();
    }
}
