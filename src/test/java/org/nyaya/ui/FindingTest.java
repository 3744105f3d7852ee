package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** Finding, going about and the list of codings, by real keys, to the study and back. */
@SuppressWarnings("NullAway.Init")
class FindingTest {

    private static final String TEXT =
            """
            INT: Where did you sleep at the gate?

            KI01: We slept at the gate. The Gate was locked, and it rained. Nobody came.

            INT: And then?

            KI01: Then we walked. It’s far, 12 km.

            KI02: I stayed.
            """;

    @TempDir java.nio.file.Path folder;
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
        source = TestStudy.source(study, "KI01", TEXT, "KI01", "KI02");
        TestStudy.source(study, "KI09", "INT: Why?\n\nKI09: Because of the gate.\n", "KI09");
        shelter = TestStudy.code(study, "Shelter");
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void what_is_typed_is_found_at_once_and_counted() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write("gate");
        counts("1 of 3");
    }

    @Test
    void the_hits_go_round_in_a_ring_and_it_is_said() {
        open();
        find("gate", "1 of 3");
        push(KeyCode.ENTER);
        counts("2 of 3");
        push(KeyCode.F3);
        counts("3 of 3");
        push(KeyCode.ENTER);
        counts("1 of 3");
        assertEquals("On from the beginning.", said());
        push(KeyCode.SHIFT, KeyCode.ENTER);
        counts("3 of 3");
        push(KeyCode.SHIFT, KeyCode.F3);
        counts("2 of 3");
    }

    @Test
    void a_hit_is_coded_after_escape() {
        open();
        find("rained", "1 of 1");
        push(KeyCode.ESCAPE);
        Fx.until("the text has the focus", this::inText);
        robot.write("sh");
        push(KeyCode.ENTER);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 1);
        assertEquals("rained", study.codings().all().join().getFirst().span().of(body));
    }

    @Test
    void capitals_matter_where_it_is_wished() {
        open();
        find("Gate", "1 of 3");
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        counts("1 of 1");
    }

    @Test
    void a_pattern_finds_numbers_and_one_that_is_none_is_said() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.F);
        type("\\d+ km");
        counts("1 of 1");
        type("(a");
        Fx.until("it is said", () -> shows(".find-bar .trouble", "This is no pattern yet"));
    }

    @Test
    void a_straight_apostrophe_finds_a_curly_one() {
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        type("it's far");
        counts("1 of 1");
    }

    @Test
    void what_was_found_is_painted_until_the_bar_closes() {
        open();
        find("gate", "1 of 3");
        Fx.until("it is painted", () -> painted() > 0);
        push(KeyCode.ESCAPE);
        Fx.until("nothing is", () -> painted() == 0);
    }

    @Test
    void what_was_found_leads_to_the_question_that_finds_it_to_be_coded() {
        open();
        find("the gate", "1 of 3");
        Fx.run(() -> window.kit().commands().get("find.code").run());
        Fx.until(
                "it is asked",
                () ->
                        window.scene().getRoot().lookupAll(".text-input").stream()
                                .anyMatch(node ->
                                        node instanceof TextInputControl field
                                                && "source:KI01 \"the gate\""
                                                        .equals(field.getText())));
    }

    @Test
    void the_list_says_each_coding_in_words() {
        coded("walked");
        coded("locked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        Fx.until(
                "they are said",
                () ->
                        window.scene().getRoot().lookupAll(".table-row-cell").stream()
                                .anyMatch(row ->
                                        "¶ 2, KI01, locked, coded Shelter"
                                                .equals(row.getAccessibleText())));
    }

    @Test
    void every_control_of_bar_panes_and_list_has_a_name() {
        coded("locked");
        open();
        push(KeyCode.CONTROL, KeyCode.F);
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.G);
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.until("they are listed", () -> window.find(".bookmark-pane").isPresent());
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
        push(KeyCode.ALT, KeyCode.L);
        assertEquals(List.of(), nameless());
    }

    @Test
    void nothing_of_it_is_left_when_the_study_is_locked() {
        open();
        find("gate", "1 of 3");
        Fx.run(() -> window.bench().lock());
        Fx.until("the bar is gone", () -> window.find(".find-bar").isEmpty());
    }

    @Test
    void one_goes_to_a_paragraph_and_back_and_forward() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("4");
        push(KeyCode.ENTER);
        at("¶4");
        push(KeyCode.ALT, KeyCode.LEFT);
        at("¶1");
        push(KeyCode.ALT, KeyCode.RIGHT);
        at("¶4");
    }

    @Test
    void a_number_that_is_none_is_said_while_it_is_typed() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("99");
        Fx.until("it is said", () -> shows(".go-pane .trouble", "There is no such paragraph"));
    }

    @Test
    void back_leads_to_the_source_before() {
        open();
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("3");
        push(KeyCode.ENTER);
        at("¶3");
        push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        Fx.until("the other is read", () -> where().startsWith("KI09"));
        push(KeyCode.ALT, KeyCode.LEFT);
        Fx.until("the first is", () -> where().startsWith("KI01"));
        at("¶3");
    }

    @Test
    void the_next_turn_without_a_code_is_none_of_the_interviewer() {
        coded("We slept");
        open();
        push(KeyCode.ALT, KeyCode.N);
        at("¶4");
        push(KeyCode.ALT, KeyCode.N);
        at("¶5");
        push(KeyCode.ALT, KeyCode.N);
        at("¶4");
        assertEquals("On from the beginning.", said());
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        at("¶5");
    }

    @Test
    void the_turns_of_a_speaker_are_gone_through() {
        open();
        push(KeyCode.ALT, KeyCode.P);
        at("¶3");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
        at("¶1");
    }

    @Test
    void bookmarks_are_set_gone_through_listed_and_outlive_the_window() {
        open();
        push(KeyCode.CONTROL, KeyCode.D);
        Fx.until("it is said", () -> said().equals("Bookmark at ¶ 1."));
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write("4");
        push(KeyCode.ENTER);
        at("¶4");
        push(KeyCode.CONTROL, KeyCode.D);
        push(KeyCode.ALT, KeyCode.D);
        at("¶1");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D);
        at("¶4");
        Fx.until(
                "kept",
                () ->
                        study.project()
                                .remembered()
                                .recall("bookmarks/" + TestStudy.coder(study).id())
                                .join()
                                .equals(Optional.of(source.id() + ":1,4")));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        Fx.until("they are listed", () -> window.find(".bookmark-pane").isPresent());
        push(KeyCode.ENTER);
        at("¶1");
    }

    @Test
    void the_list_leads_to_the_coding_and_takes_it_away() {
        coded("locked");
        coded("walked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        at("¶4");
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("they are listed again", () -> !inText());
        push(KeyCode.DELETE);
        Fx.until("one is left", () -> study.codings().all().join().size() == 1);
        Fx.until("one line is left", () -> lines() == 1);
        assertEquals("locked", study.codings().all().join().getFirst().span().of(body));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("both are listed again", () -> lines() == 2);
    }

    @Test
    void letters_sift_the_list() {
        coded("locked");
        coded("walked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        robot.write("walk");
        Fx.until("one is left", () -> lines() == 1);
        push(KeyCode.ESCAPE);
        Fx.until("both are listed again", () -> lines() == 2);
        assertTrue(study.codings().all().join().size() == 2);
    }

    private void coded(String words) {
        int at = body.indexOf(words);
        TestStudy.coding(study, source, new Span(at, at + words.length()), shelter);
    }

    private void open() {
        var file = folder.resolve("study.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.until("the text is there, with the focus", () -> inText() && where().startsWith("KI01"));
        Fx.pulses(4);
    }

    private boolean inText() {
        Node focused = window.scene().getFocusOwner();
        return focused != null && "transcript".equals(focused.getId());
    }

    private void find(String words, String count) {
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
        counts(count);
    }

    /** What the robot’s keyboard has no keys for. */
    private void type(String text) {
        Fx.run(() -> {
            if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(text);
            }
        });
    }

    private void counts(String words) {
        Fx.until(words, () -> shows(".find-bar .muted", words));
    }

    private boolean shows(String selector, String words) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Label label && label.getText().startsWith(words));
    }

    private List<String> nameless() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(node -> node.isFocusTraversable() && node.isVisible())
                        .filter(node ->
                                node.getAccessibleText() == null
                                        || node.getAccessibleText().isEmpty())
                        .map(Node::toString)
                        .toList());
    }

    private long painted() {
        return window.scene().getRoot().lookupAll(".reading-hit").stream()
                .filter(node -> node instanceof Path path && !path.getElements().isEmpty())
                .count();
    }

    private int lines() {
        return window.scene().getRoot().lookup(".coding-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private void at(String paragraph) {
        Fx.until(paragraph, () -> where().contains(paragraph));
        Fx.pulses(2);
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
