package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Coding;
import org.nyaya.house.ReferenceData;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** What a researcher does on the first day, by keys and mouse, in the whole window. */
@SuppressWarnings("NullAway.Init")
class ResearcherTest {

    private static final Path INTERVIEWS = Path.of("sample-projects/reintegration/interviews");
    private static final List<Path> SAMPLE =
            List.of(
                    INTERVIEWS.resolve("KI01.txt"),
                    INTERVIEWS.resolve("KI04.txt"),
                    INTERVIEWS.resolve("KI05.txt"));
    private static final String PASSPHRASE = "seven quiet lemons by the river";

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        Fx.run(window.bench()::start);
        Fx.pulses(3);
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void from_nothing_to_coded_interviews_and_back_to_the_same_place_after_a_lock() {
        day(SAMPLE, "KI01", Set.of("Yebo", "caseworker", "Trust", "KI01"));
    }

    @Test
    void the_same_with_three_real_interviews() {
        List<Path> files =
                Stream.of("00310", "00311", "00399")
                        .map(number -> "transcripts/real/jsc-oral-history-" + number + ".txt")
                        .map(ReferenceData::need)
                        .toList();
        day(files, "jsc-oral-history-00310", Set.of("Houston", "WRIGHT", "Trust", "oral-history"));
    }

    private void day(List<Path> interviews, String first, Set<String> words) {
        newStudy();
        importThree(interviews);
        reading(first);
        assertFalse(leftOf(words).isEmpty());

        // A new code by its letters, in place; then the same again on the next sentence.
        keys(KeyCode.DOWN, 4);
        robot.write("Trust");
        Fx.until("the picker is open", () -> has("Trust"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        said("1 coding here");
        keys(KeyCode.DOWN, 1);
        robot.write(".");
        said("2 codings here");
        assertEquals(2, codings().size());

        // By mouse: a double click takes a word, and a code takes it from there.
        robot.doubleClickOn(window.find(".reading").orElseThrow());
        robot.write("tr").type(KeyCode.ENTER);
        said("3 codings here");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        said("2 codings here");
        assertEquals(2, codings().size());

        robot.type(KeyCode.ESCAPE);
        Fx.until(
                "nothing is selected",
                () -> !window.kit().status().where().get().contains("selection"));
        String place = Fx.on(() -> window.kit().status().where().get());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Fx.until("it is locked", () -> window.scene().lookup(".locked") != null);
        assertEquals(List.of(), leftOf(words));

        Fx.until(
                "the passphrase is asked for",
                () -> window.scene().getFocusOwner() instanceof TextInputControl);
        robot.write(PASSPHRASE).type(KeyCode.ENTER);
        reading(first);
        Fx.until("the same place", () -> window.kit().status().where().get().equals(place));
    }

    @Test
    void nothing_holds_on_to_a_study_that_is_locked() {
        newStudy();
        importThree(SAMPLE);
        reading("KI01");
        for (KeyCode place :
                List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.press(KeyCode.CONTROL).type(place).release(KeyCode.CONTROL);
            Fx.pulses(5);
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        WeakReference<Study> study = new WeakReference<>(Fx.on(window.bench()::study));
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Fx.until("it is locked", () -> window.scene().lookup(".locked") != null);
        Fx.until("it is gone from memory", () -> isGone(study));
    }

    private static boolean isGone(WeakReference<Study> study) {
        System.gc();
        return study.get() == null;
    }

    @Test
    void everything_that_takes_the_focus_has_a_name() {
        newStudy();
        importThree(SAMPLE);
        reading("KI01");
        Set<String> nameless = new TreeSet<>();
        Fx.run(() ->
                each(
                        window.scene().getRoot(),
                        node -> {
                            if (node.isFocusTraversable() && node.isVisible() && isNameless(node)) {
                                nameless.add(
                                        node.getClass().getSimpleName()
                                                + " "
                                                + node.getStyleClass());
                            }
                        }));
        assertEquals(Set.of(), nameless);
    }

    @Test
    void tab_leads_round_the_place_and_back_to_the_text() {
        newStudy();
        importThree(SAMPLE);
        reading("KI01");
        Node text = Fx.on(() -> window.scene().getFocusOwner());
        List<Node> seen = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            robot.type(KeyCode.TAB);
            Node now = Fx.on(() -> window.scene().getFocusOwner());
            if (now.equals(text)) {
                break;
            }
            assertFalse(seen.contains(now), "a trap at " + now);
            seen.add(now);
        }
        assertTrue(seen.size() > 8, "stops: " + seen);
        assertEquals(text, Fx.on(() -> window.scene().getFocusOwner()));
    }

    private void newStudy() {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        Fx.until("the form is there", () -> window.scene().lookup(".new-study") != null);
        fill("Name of the study", "Coming home");
        fill("Who codes", "Tariro");
        fill("Passphrase", PASSPHRASE);
        fill("The same passphrase again", PASSPHRASE);
        robot.type(KeyCode.ENTER);
        Fx.until("the recovery words are shown", () -> has("Go to the study"));
        robot.clickOn("Go to the study");
        Fx.until("the desk is there", () -> window.scene().lookup(".code-place") != null);
    }

    private void importThree(List<Path> interviews) {
        window.files().choosing(interviews);
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        Fx.until("import is open", () -> has("Files…"));
        robot.clickOn("Files…");
        Fx.until("three were looked at", () -> has("Import 3 files"));
        robot.clickOn("Import 3 files");
        Fx.until("they are in", () -> has("Done") || has("Close"));
        robot.type(KeyCode.ESCAPE);
        Fx.until("the sheet is closed", () -> !window.kit().layers().isCovered());
    }

    private void reading(String source) {
        Fx.until(source + " is read", () -> window.kit().status().where().get().startsWith(source));
        Fx.pulses(3);
    }

    private void said(String where) {
        Fx.until(where, () -> window.kit().status().where().get().contains(where));
        Fx.pulses(2);
    }

    private void keys(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            robot.type(key);
        }
    }

    private void fill(String name, String text) {
        TextInputControl[] found = new TextInputControl[1];
        Fx.run(() ->
                each(
                        window.scene().getRoot(),
                        node -> {
                            if (node instanceof TextInputControl field
                                    && name.equals(field.getAccessibleText())
                                    && field.isVisible()) {
                                found[0] = field;
                            }
                        }));
        robot.clickOn(found[0]).write(text);
    }

    private List<Coding> codings() {
        Study study = Fx.on(window.bench()::study);
        return study.codings().all().join();
    }

    /** Whether these words are seen; on the window's thread. */
    private boolean has(String words) {
        return !leftOf(Set.of(words)).isEmpty();
    }

    private List<String> leftOf(Set<String> words) {
        List<String> found = new ArrayList<>();
        Fx.run(() ->
                each(
                        window.scene().getRoot(),
                        node -> {
                            for (String said : told(node)) {
                                words.stream().filter(said::contains).forEach(found::add);
                            }
                        }));
        return found;
    }

    private static List<String> told(Node node) {
        List<String> told = new ArrayList<>();
        String accessible = node.getAccessibleText();
        if (accessible != null) {
            told.add(accessible);
        }
        switch (node) {
            case Labeled labeled when labeled.getText() != null -> told.add(labeled.getText());
            case Text text -> told.add(text.getText());
            case TextInputControl field when field.getText() != null -> told.add(field.getText());
            default -> {}
        }
        return told;
    }

    private static boolean isNameless(Node node) {
        boolean text =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        String accessible = node.getAccessibleText();
        return !text && (accessible == null || accessible.isBlank());
    }

    private static void each(Node node, Consumer<Node> does) {
        does.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, does));
        }
    }
}
