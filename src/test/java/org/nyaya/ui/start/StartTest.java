package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.project.Passphrase;
import org.nyaya.study.SampleStudy;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

class StartTest {

    private static final String PASSPHRASE = "lantern goat umbrella";

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private @Nullable StartStage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void a_study_is_made_by_keys_alone_and_opens_with_its_passphrase() throws Exception {
        StartStage window = show();
        make(window, PASSPHRASE, PASSPHRASE);
        window.sees("A recovery sheet?");
        window.press("Go to the study");
        Opened opened = window.opens();
        assertEquals(folder.resolve("Coming home.nyaya"), opened.file());
        assertEquals("TM", opened.coder().name());
        assertEquals("Coming home", opened.study().name().join());
        opened.study().close();
        try (Passphrase typed = Passphrase.taking(PASSPHRASE.toCharArray());
                Study again = Study.open(opened.file(), typed)) {
            assertEquals("Coming home", again.name().join());
        }
    }

    @Test
    void two_passphrases_that_differ_make_nothing_and_are_told_beside_the_fields() {
        StartStage window = show();
        make(window, PASSPHRASE, "lantern goat");
        window.sees("The two passphrases are not the same.");
        assertFalse(Files.exists(folder.resolve("Coming home.nyaya")));
    }

    @Test
    void a_study_takes_no_other_file_s_place() throws Exception {
        Files.writeString(folder.resolve("Coming home.nyaya"), "mine");
        StartStage window = show();
        make(window, PASSPHRASE, PASSPHRASE);
        window.sees("There is a file of that name already.");
        assertEquals("mine", Files.readString(folder.resolve("Coming home.nyaya")));
    }

    @Test
    void the_words_of_the_recovery_sheet_are_shown_only_when_asked_for_and_printed() {
        StartStage window = show();
        make(window, PASSPHRASE, PASSPHRASE);
        window.sees("A recovery sheet?");
        assertEquals(0, words(window).size());
        window.press("Show the words");
        window.sees("the printer or its computer may keep a copy");
        assertEquals(20, words(window).size());
        window.press("Print…");
        window.sees("Sent to the printer.");
        assertEquals(1, window.printed.size());
        window.press("Go to the study");
        window.opens();
    }

    @Test
    void a_study_that_is_gone_is_marked_with_a_word_and_can_be_taken_off_the_list() {
        StartStage window = show(folder.resolve("gone.nyaya"));
        window.sees("not there");
        window.press("Take gone off this list");
        assertEquals(List.of(), window.kit.settings().recent());
        assertFalse(window.seen().contains("gone"));
    }

    @Test
    void no_list_is_shown_where_it_is_off() {
        StartStage window = show(folder.resolve("gone.nyaya"));
        window.sees("RECENT");
        Fx.run(() -> window.kit.settings().listRecent().set(false));
        assertFalse(window.seen().contains("gone"));
    }

    @Test
    void the_sample_opens_at_once_and_tells_its_passphrase() {
        StartStage window = show();
        window.press("Try the sample");
        Opened opened = window.opens();
        assertEquals(folder.resolve("Nyaya sample.nyaya"), opened.file());
        assertEquals(20, opened.study().sources().all().join().size());
        assertTrue(
                Objects.requireNonNull(Fx.on(() -> window.kit.status().said().get()))
                        .sentence()
                        .contains(SampleStudy.PASSPHRASE));
    }

    @Test
    void whatever_takes_the_focus_has_a_name() {
        StartStage window = show(folder.resolve("gone.nyaya"));
        window.sees("not there");
        Fx.run(() -> window.kit.commands().get("new_study").run());
        window.focuses("Name of the study");
        List<Node> unnamed =
                StartStage.all(window.scene.getRoot()).stream()
                        .filter(node ->
                                node instanceof Control
                                        && node.isFocusTraversable()
                                        && (node.getAccessibleText() == null
                                                || node.getAccessibleText().isBlank()))
                        .toList();
        assertEquals(List.of(), unnamed);
    }

    private StartStage show(Path... recent) {
        stage = StartStage.start(folder, recent);
        return stage;
    }

    /** Name, place, coder, passphrase, its eye, the same again. */
    private void make(StartStage window, String first, String second) {
        window.focuses("New study");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        window.focuses("Name of the study");
        robot.write("Coming home");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        window.focuses("Who codes");
        robot.write("TM");
        robot.push(KeyCode.TAB);
        window.focuses("Passphrase");
        robot.write(first);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        window.focuses("The same passphrase again");
        robot.write(second);
        robot.push(KeyCode.ENTER);
    }

    private static List<Node> words(StartStage window) {
        return Fx.on(() -> List.copyOf(window.scene.getRoot().lookupAll(".recovery-word")));
    }
}
