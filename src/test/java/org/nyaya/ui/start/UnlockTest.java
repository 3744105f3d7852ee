package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.NewerStudy;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

class UnlockTest {

    private static final String PASSPHRASE = "lantern goat umbrella";
    private static final int PAGE = 4096;

    @TempDir static Path made;

    /** Its words, line by line. */
    private static final List<List<String>> SHEET = new ArrayList<>();

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private @Nullable StartStage stage;

    @BeforeAll
    static void makeStudy() throws Exception {
        try (Study study =
                Study.create(
                        made.resolve("study.nyaya"),
                        passphrase(),
                        "Coming home",
                        "Tariro",
                        "Own work",
                        key -> SHEET.addAll(key.lines()))) {
            study.coders().signIn("Nomsa").join();
        }
    }

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void several_coders_are_asked_who_codes_and_the_last_is_asked_first_next_time()
            throws Exception {
        Path file = study();
        StartStage first = unlocking(file);
        type(PASSPHRASE);
        first.focuses("Tariro");
        first.press("Nomsa");
        assertEquals("Nomsa", first.opens().coder().name());
        close();
        StartStage second = unlocking(file);
        type(PASSPHRASE);
        second.focuses("Nomsa");
        robot.push(KeyCode.ENTER);
        assertEquals("Nomsa", second.opens().coder().name());
    }

    @Test
    void nothing_of_the_study_is_shown_before_it_is_open() throws Exception {
        StartStage window = unlocking(study());
        window.sees("study");
        assertFalse(window.seen().contains("Coming home"));
    }

    @Test
    void a_wrong_passphrase_is_told_with_what_to_do_and_is_gone_from_the_field() throws Exception {
        StartStage window = unlocking(study());
        type("lantern goat");
        window.sees("This passphrase does not open it.");
        window.focuses("Passphrase");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", typed(window));
        window.press("Use the recovery sheet");
        window.focuses("The words of the recovery sheet");
    }

    @Test
    void a_damaged_study_names_the_copy_beside_it_that_opens_and_opens_a_copy_of_that()
            throws Exception {
        Path file = study();
        Path kept = Files.copy(file, folder.resolve("study.nyaya.version1"));
        damage(Files.copy(file, folder.resolve("worse.nyaya")), 3 * PAGE);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 2 * PAGE));
        StartStage window = unlocking(file);
        type(PASSPHRASE);
        window.sees("The passphrase is right, but the file is damaged.");
        window.sees("study.nyaya.version1");
        assertFalse(window.seen().contains("worse"));
        byte[] before = Files.readAllBytes(kept);
        window.press("Open study.nyaya.version1");
        window.sees("study from backup");
        type(window, PASSPHRASE);
        window.press("Tariro");
        assertEquals(folder.resolve("study from backup.nyaya"), window.opens().file());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(kept)));
    }

    @Test
    void a_damaged_study_names_the_backups_that_are_sound_the_newest_first() throws Exception {
        Path file = study();
        Path backups = Files.createDirectory(folder.resolve("study.backups"));
        Path sound = Files.copy(file, backups.resolve("study 2026-03-14 09.26.53.backup"));
        Files.copy(file, backups.resolve("study 2026-03-13 09.26.53.backup"));
        damage(Files.copy(file, backups.resolve("study 2026-03-15 09.26.53.backup")), 3 * PAGE);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 2 * PAGE));
        StartStage window = unlocking(file);
        type(PASSPHRASE);
        window.sees("study 2026-03-14 09.26.53.backup");
        String seen = window.seen();
        assertFalse(seen.contains("2026-03-15"), "a damaged backup is offered");
        assertTrue(seen.indexOf("2026-03-14") < seen.indexOf("2026-03-13"), seen);
        byte[] before = Files.readAllBytes(sound);
        window.press("Open study 2026-03-14 09.26.53.backup");
        type(window, PASSPHRASE);
        window.press("Tariro");
        assertEquals(folder.resolve("study from backup.nyaya"), window.opens().file());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(sound)));
    }

    @Test
    void a_study_that_is_gone_names_its_backups_and_opens_a_copy_of_one() throws Exception {
        Path file = study();
        Path backups = Files.createDirectory(folder.resolve("study.backups"));
        Path newest = Files.copy(file, backups.resolve("study 2026-03-14 09.26.53.backup"));
        Files.copy(file, backups.resolve("study 2026-03-13 09.26.53.backup"));
        Files.delete(file);
        StartStage window = unlocking(file);
        window.sees("Its backups are there, the newest first.");
        String seen = window.seen();
        assertTrue(seen.indexOf("2026-03-14") < seen.indexOf("2026-03-13"), seen);
        byte[] before = Files.readAllBytes(newest);
        window.press("Open study 2026-03-14 09.26.53.backup");
        window.sees("study from backup");
        type(window, PASSPHRASE);
        window.press("Tariro");
        assertEquals(folder.resolve("study from backup.nyaya"), window.opens().file());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(newest)));
    }

    @Test
    void a_damaged_beginning_names_the_study_beside_it_that_the_passphrase_opens()
            throws Exception {
        Path file = study();
        Files.copy(file, folder.resolve("Copy of study.nyaya"));
        damage(file, 100);
        StartStage window = unlocking(file);
        type(PASSPHRASE);
        window.sees("The passphrase is right, but the file is damaged.");
        window.press("Open Copy of study.nyaya");
        window.sees("Copy of study");
    }

    @Test
    void a_study_that_is_open_elsewhere_is_known_before_anything_is_typed() throws Exception {
        Path file = study();
        try (Passphrase typed = passphrase()) {
            Study open = Study.open(file, typed);
            StartStage window = unlocking(file);
            window.sees("It is open in another window or program.");
            open.close();
            window.press("Look again");
            window.seesNoMore("another window");
        }
    }

    @Test
    void a_study_that_cannot_be_written_is_copied_to_a_place_of_one_s_own() throws Exception {
        Path file = study();
        assumeFalse(!file.toFile().setReadOnly() || Files.isWritable(file), "root writes it all");
        StartStage window = unlocking(file);
        window.sees("cannot be written");
        window.choice = folder.resolve("mine.nyaya");
        window.press("Copy it elsewhere…");
        window.sees("mine");
        type(window, PASSPHRASE);
        window.press("Tariro");
        assertEquals(folder.resolve("mine.nyaya"), window.opens().file());
    }

    @Test
    void a_newer_study_says_so() throws CannotOpen {
        Path file = folder.resolve("newer.nyaya");
        NewerStudy.create(file, passphrase());
        StartStage window = unlocking(file);
        type(PASSPHRASE);
        window.sees("made by a newer Nyaya");
    }

    @Test
    void what_is_no_study_is_said_before_anything_is_typed() throws IOException {
        StartStage window = unlocking(Files.writeString(folder.resolve("notes.nyaya"), "SQLite"));
        window.sees("This is not a study that Nyaya made.");
    }

    @Test
    void a_missing_study_can_be_looked_for_and_the_list_follows() throws Exception {
        Path gone = folder.resolve("gone.nyaya");
        StartStage window = unlocking(gone);
        Fx.run(() -> window.kit.settings().opened(gone));
        window.sees("The file is not there any more.");
        window.choice = study();
        window.press("Look for it…");
        type(window, PASSPHRASE);
        window.press("Tariro");
        window.opens();
        assertEquals(List.of(study().toAbsolutePath()), window.kit.settings().recent());
    }

    @Test
    void the_words_of_the_recovery_sheet_open_it() throws Exception {
        StartStage window = unlocking(study());
        window.press("Use the recovery sheet");
        window.focuses("The words of the recovery sheet");
        robot.write(String.join(" ", SHEET.stream().flatMap(List::stream).toList()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.press("Tariro");
        assertEquals("Coming home", window.opens().study().name().join());
    }

    @Test
    void a_wrong_word_is_told_with_its_line_and_stays_to_be_mended() throws Exception {
        StartStage window = unlocking(study());
        window.press("Use the recovery sheet");
        window.focuses("The words of the recovery sheet");
        robot.write("lusab house");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("“house” in line 1 is not a word of a recovery sheet");
        assertEquals("lusab house", typed(window));
    }

    @Test
    void a_synced_folder_is_warned_about_once() throws Exception {
        Path dropbox = Files.createDirectories(folder.resolve("Dropbox"));
        Path file = Files.copy(study(), dropbox.resolve("study.nyaya"));
        StartStage first = unlocking(file);
        first.sees("by Dropbox, which can damage a study");
        type(PASSPHRASE);
        first.press("Tariro");
        first.opens();
        Fx.run(() -> first.kit.settings().save());
        close();
        StartStage second = unlocking(file);
        type(PASSPHRASE);
        second.focuses("Tariro");
        assertFalse(second.seen().contains("Dropbox, which"));
        second.press("Tariro");
        second.opens();
    }

    @Test
    void leaving_it_goes_to_the_start_and_wipes_what_was_typed() throws Exception {
        AtomicBoolean left = new AtomicBoolean();
        Path file = study();
        StartStage window = StartStage.locked(folder, file, () -> left.set(true));
        stage = window;
        window.focuses("Passphrase");
        robot.write("lantern");
        window.press("Close and go to start");
        assertTrue(left.get());
        assertEquals("", typed(window));
    }

    @Test
    void what_can_be_read_of_a_damaged_study_is_saved_told_and_opened() throws Exception {
        Path file = study();
        damage(file, 100);
        byte[] before = Files.readAllBytes(file);
        StartStage window = unlocking(file);
        window.choice = folder.resolve("study rescued.nyaya");
        type(PASSPHRASE);
        window.press("Save what can be read…");
        window.focuses("Passphrase of the study");
        robot.write(PASSPHRASE);
        window.press("Choose a place…");
        window.sees("Nothing is lost but the history.");
        window.press("Open the new study");
        window.sees("study rescued");
        type(window, PASSPHRASE);
        window.press("Tariro");
        assertEquals(folder.resolve("study rescued.nyaya"), window.opens().file());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    private StartStage unlocking(Path file) {
        StartStage window = StartStage.locked(folder, file, () -> {});
        stage = window;
        window.sees(Names.title(file));
        return window;
    }

    private Path study() throws IOException {
        Path file = folder.resolve("study.nyaya");
        return Files.exists(file) ? file : Files.copy(made.resolve("study.nyaya"), file);
    }

    private void type(String passphrase) {
        type(Objects.requireNonNull(stage), passphrase);
    }

    private void type(StartStage window, String passphrase) {
        window.focuses("Passphrase");
        robot.write(passphrase);
        robot.push(KeyCode.ENTER);
    }

    private static String typed(StartStage window) {
        return Fx.on(() ->
                StartStage.all(window.scene.getRoot()).stream()
                        .filter(TextInputControl.class::isInstance)
                        .map(node -> ((TextInputControl) node).getText())
                        .findFirst()
                        .orElseThrow());
    }

    private static void damage(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at + 50] ^= 1;
        Files.write(file, bytes);
    }

    private static Passphrase passphrase() {
        return Passphrase.taking(PASSPHRASE.toCharArray());
    }
}
