package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Definition;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Noted;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** Reading and coding in peace: only the text, only some codings, in any size and direction. */
@SuppressWarnings("NullAway.Init")
class ComfortTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept at the gate. The gate was locked, and it rained. Nobody came.
            """;

    private static final String ARABIC =
            "عدت إلى القرية في الصباح، ولم يكن هناك أحد عند الطريق. قالت أمي إن البيت صغير. "
                    .repeat(6);

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Study study;
    private Source source;
    private Code shelter;
    private Code rain;

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        shelter = TestStudy.code(study, "Shelter");
        rain = TestStudy.code(study, "Rain");
        coded("slept at the gate", shelter);
        coded("it rained", rain);
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void one_key_leaves_only_the_text_and_brings_all_back() {
        open();
        push(KeyCode.F9);
        assertFalse(isThere(".rail"));
        assertFalse(isThere(".code-header .muted"));
        assertEquals(1, panels());
        push(KeyCode.F9);
        assertTrue(isThere(".rail"));
        assertEquals(3, panels());
    }

    @Test
    void the_panels_come_back_as_wide_as_they_were() {
        open();
        double before = Fx.on(() -> node("#transcript").localToScene(0, 0).getX());
        push(KeyCode.F9);
        push(KeyCode.F9);
        Fx.pulses(3);
        assertEquals(before, Fx.on(() -> node("#transcript").localToScene(0, 0).getX()), 2);
    }

    @Test
    void one_codes_on_where_only_the_text_is_shown() {
        open();
        push(KeyCode.F9);
        robot.write("ra");
        push(KeyCode.ENTER);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 3);
    }

    @Test
    void what_needs_a_panel_brings_the_panels_back() {
        open();
        push(KeyCode.F9);
        push(KeyCode.CONTROL, KeyCode.B);
        Fx.until("they are back", () -> panels() == 3);
        assertFalse(window.kit().settings().bare().get());
    }

    @Test
    void only_the_text_is_shown_again_next_time() {
        open();
        push(KeyCode.F9);
        assertTrue(new Settings(folder.resolve("settings.properties")).bare().get());
    }

    @Test
    void one_key_asks_what_is_to_be_shown_and_another_shows_all() {
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.H);
        Fx.until("it is asked", () -> isThere(".show-pane"));
        robot.clickOn(choice("Shelter"));
        push(KeyCode.ESCAPE);
        Fx.until("it is said", () -> pill().equals("Show: Shelter (1 of 2)"));
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
        Fx.until("all is shown", () -> pill().equals("Show: all codes"));
    }

    @Test
    void one_layer_alone_is_shown() {
        agreed("Nobody came", rain);
        open();
        push(KeyCode.ALT, KeyCode.H);
        Fx.until("it is asked", () -> isThere(".show-pane"));
        robot.clickOn(choice("Agreed"));
        push(KeyCode.ESCAPE);
        Fx.until("it is said", () -> pill().startsWith("Show: one layer (1 "));
    }

    @Test
    void what_is_shown_is_chosen_by_keys_alone() {
        open();
        push(KeyCode.ALT, KeyCode.H);
        Fx.until("it is asked", () -> isThere(".show-pane"));
        for (int i = 0; i < 12 && !unsureIsFocused(); i++) {
            push(KeyCode.TAB);
        }
        push(KeyCode.SPACE);
        push(KeyCode.ESCAPE);
        Fx.until("it is said", () -> pill().equals("Show: unsure (0 of 2)"));
    }

    @Test
    void the_status_counts_what_is_hidden() {
        open();
        push(KeyCode.ALT, KeyCode.H);
        Fx.until("it is asked", () -> isThere(".show-pane"));
        robot.clickOn(choice("this sitting"));
        push(KeyCode.ESCAPE);
        assertTrue(Fx.on(() -> window.kit().status().where().get()).contains("2 codings here"));
    }

    @Test
    void a_code_that_is_deleted_while_it_alone_is_shown_shows_all() {
        open();
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.H);
        Fx.until("it is asked", () -> isThere(".show-pane"));
        robot.clickOn(choice("Shelter"));
        push(KeyCode.ESCAPE);
        study.codebook().delete(shelter, "").join();
        Fx.until("all is shown", () -> pill().equals("Show: all codes"));
    }

    @Test
    void text_grows_to_three_times_its_size_and_shrinks_to_four_fifths() {
        open();
        for (int i = 0; i < 25; i++) {
            push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertEquals(3, part(), 0.01);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, part(), 0.01);
        for (int i = 0; i < 5; i++) {
            push(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertEquals(0.8, part(), 0.01);
    }

    @Test
    void a_long_definition_from_the_right_is_shown() {
        defined(rain);
        open();
        push(KeyCode.CONTROL, KeyCode.J);
        robot.write("rain");
        push(KeyCode.ENTER);
        Fx.pulses(3);
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_long_definition_from_the_right_is_edited() {
        defined(rain);
        open();
        push(KeyCode.CONTROL, KeyCode.J);
        robot.write("rain");
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        Fx.pulses(3);
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_long_memo_from_the_right_is_shown_and_edited() {
        open();
        push(KeyCode.ALT, KeyCode.M);
        robot.write("memo");
        push(KeyCode.ENTER);
        Fx.run(() -> ((javafx.scene.control.TextArea) node(".writing-body")).setText(ARABIC));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is kept", () -> !study.memos().all().join().isEmpty());
        Fx.pulses(3);
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_long_name_from_the_right_is_asked_about_when_it_is_deleted() {
        Code name = TestStudy.code(study, ARABIC.strip());
        open();
        Fx.run(() -> window.kit().layers().closeAll());
        push(KeyCode.CONTROL, KeyCode.J);
        Fx.run(() ->
                ((javafx.scene.control.TextField) window.scene().getFocusOwner()).setText("قالت"));
        Fx.pulses(2);
        push(KeyCode.ENTER);
        Fx.run(() -> window.kit().commands().get("code.delete").run());
        Fx.until("it is asked", () -> isThere(".going"));
        Fx.pulses(3);
        assertTrue(study.codebook().tree().join().find(name.id()).isPresent());
    }

    private void defined(Code code) {
        study.codebook()
                .redefine(
                        code,
                        details -> details.defined(new Definition(ARABIC, ARABIC, "", ARABIC, "")),
                        "")
                .join();
    }

    private String body() {
        return study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    private void coded(String passage, Code code) {
        int at = body().indexOf(passage);
        TestStudy.coding(study, source, new Span(at, at + passage.length()), code);
    }

    /** A coding in a layer beside the one that coding goes to. */
    private void agreed(String passage, Code code) {
        int at = body().indexOf(passage);
        study.codings()
                .takeIn(
                        List.of(
                                new Codings.Theirs(
                                        source.id(),
                                        new Span(at, at + passage.length()),
                                        code.id(),
                                        TestStudy.CODER,
                                        new LayerName(true, "Agreed"),
                                        before -> Noted.NOTHING)))
                .join();
    }

    private void open() {
        Fx.run(() ->
                window.bench()
                        .opened(
                                new Opened(
                                        study,
                                        TestStudy.coder(study),
                                        folder.resolve("comfort.nyaya"))));
        Fx.until("it is open", () -> window.kit().status().where().get().startsWith("KI01"));
        Fx.pulses(4);
        Focus.on(window, "#transcript");
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    private double part() {
        return window.kit().settings().textSize().get() / 14.5;
    }

    private int panels() {
        return Fx.on(
                () -> ((javafx.scene.control.SplitPane) node(".code-place")).getItems().size());
    }

    private boolean isThere(String selector) {
        return Fx.on(() -> {
            Node found = window.scene().getRoot().lookup(selector);
            return found != null && found.isVisible();
        });
    }

    private boolean unsureIsFocused() {
        return Fx.on(() -> window.scene().getFocusOwner() instanceof javafx.scene.control.CheckBox);
    }

    private String pill() {
        return Fx.on(() -> ((Button) node("#show")).getAccessibleText());
    }

    private Node choice(String words) {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll(".show-choice").stream()
                        .filter(node -> words.equals(((ToggleButton) node).getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private Node node(String selector) {
        return window.find(selector).orElseThrow();
    }
}
