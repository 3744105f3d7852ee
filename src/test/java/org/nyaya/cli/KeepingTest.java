package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, restoring, passphrases, recovery sheets and purging, as somebody at a shell does it. */
class KeepingTest {

    private static final Pattern LINE_OF_WORDS = Pattern.compile("(?m)^[1-4]((?:  [a-z]{5}){5})$");

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void makeStudy() {
        study = Shell.sampleStudy(folder);
    }

    @Test
    void the_first_command_after_changes_makes_a_backup_and_the_next_makes_none()
            throws IOException {
        shell.ok("sources", study);
        assertEquals(1, backups().size());
        shell.ok("codes", "add", study, "Needs/Sleep");
        assertEquals(1, backups().size());
    }

    @Test
    void a_backup_that_cannot_be_made_is_told_and_stops_nothing() throws IOException {
        Files.writeString(folder.resolve("study.backups"), "mine");
        assertEquals(0, shell.run("sources", study));
        assertTrue(shell.out().contains("KI01"), shell.out());
        assertTrue(shell.err().startsWith("No backup was made: "), shell.err());
    }

    @Test
    void backups_are_listed_with_size_and_whether_each_is_sound() throws IOException {
        shell.ok("backup", study);
        Path damaged = shell("backup", study);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[9000] ^= 1;
        Files.write(damaged, bytes);
        List<String> lines = shell.ok("backups", study).lines().toList();
        assertTrue(lines.get(1).contains("no: damaged, or of another passphrase"), lines.get(1));
        assertTrue(lines.get(2).matches(".* MB +yes +study .*\\.backup"), lines.get(2));
    }

    @Test
    void a_study_without_backups_says_so() {
        assertTrue(shell.ok("backups", study).startsWith("There are no backups in "));
    }

    @Test
    void a_copy_elsewhere_opens_as_the_study_does() {
        Path copy = folder.resolve("copy.nyaya");
        shell.ok("backup", study, "--to", copy);
        assertEquals(shell.ok("sources", study), shell.ok("sources", copy));
    }

    @Test
    void a_copy_takes_no_file_s_place() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.nyaya"), "mine");
        assertEquals(1, shell.run("backup", study, "--to", mine));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void restoring_brings_back_what_was_and_keeps_what_is() throws IOException {
        String before = shell.ok("codes", study);
        shell.ok("codes", "delete", study, "Housing", "--yes");
        String said = shell.ok("restore", study);
        assertEquals(before, shell.ok("codes", study));
        Path aside = Path.of(said.substring(said.indexOf(" kept as ") + 9, said.length() - 2));
        assertFalse(shell.ok("codes", aside).contains("Housing"));
    }

    @Test
    void a_backup_is_restored_by_the_name_under_which_it_is_listed() throws IOException {
        shell.ok("sources", study);
        shell.ok("restore", study, backups().getFirst().getFileName());
        assertEquals(1, shell.run("restore", study, "no such.backup"));
    }

    @Test
    void a_damaged_backup_is_not_restored() throws IOException {
        shell.ok("sources", study);
        Path backup = backups().getFirst();
        byte[] bytes = Files.readAllBytes(backup);
        bytes[9000] ^= 1;
        Files.write(backup, bytes);
        byte[] before = Files.readAllBytes(study);
        assertEquals(3, shell.run("restore", study, backup));
        assertEquals(3, shell.run("restore", study));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(study)));
    }

    @Test
    void a_new_passphrase_opens_the_study_in_place_of_the_old_one() {
        String sources = shell.ok("sources", study);
        Shell typing = Shell.typing(Shell.PASSPHRASE, "the next one", "the next one");
        typing.ok("passphrase", study);
        assertEquals(3, shell.run("sources", study));
        assertEquals(sources, Shell.withPassphrase("the next one").ok("sources", study));
    }

    @Test
    void two_passphrases_that_differ_change_nothing() {
        assertEquals(2, Shell.typing(Shell.PASSPHRASE, "one", "two").run("passphrase", study));
        shell.ok("sources", study);
    }

    @Test
    void the_words_of_the_sheet_open_the_study_until_the_passphrase_changes() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), words(shell.ok("recovery", study)));
        Shell.typing().ok("sources", study, "--recovery-words-file", words);
        Shell.typing(Files.readString(words)).ok("sources", study, "--recovery-words");
        Path next = Files.writeString(folder.resolve("next"), "the next one\n");
        shell.ok("passphrase", study, "--new-passphrase-file", next);
        assertEquals(3, Shell.typing().run("sources", study, "--recovery-words-file", words));
    }

    @Test
    void a_lost_passphrase_is_changed_by_the_words_and_the_new_sheet_opens() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), words(shell.ok("recovery", study)));
        String said =
                Shell.typing("the next one", "the next one")
                        .ok("passphrase", study, "--recovery-words-file", words, "--show-recovery");
        Shell.typing(words(said)).ok("sources", study, "--recovery-words");
    }

    @Test
    void a_study_is_checked_and_rescued_by_the_words_and_the_new_one_has_a_passphrase_of_its_own()
            throws IOException {
        Path words = Files.writeString(folder.resolve("words"), words(shell.ok("recovery", study)));
        Path saved = folder.resolve("saved.nyaya");
        Shell.typing().ok("check", study, "--recovery-words-file", words);
        Shell.typing("the next one", "the next one")
                .ok("rescue", study, saved, "--recovery-words-file", words);
        Shell.withPassphrase("the next one").ok("sources", saved);
    }

    @Test
    void a_study_that_is_not_there_yet_has_no_recovery_words() {
        assertEquals(2, shell.run("new", folder.resolve("other.nyaya"), "--recovery-words"));
    }

    @Test
    void the_sheet_is_shown_to_who_types_the_passphrase_again_alone() {
        assertEquals(3, Shell.typing(Shell.PASSPHRASE, "another").run("recovery", study));
        Shell.typing(Shell.PASSPHRASE, Shell.PASSPHRASE).ok("recovery", study);
    }

    @Test
    void words_that_are_on_no_sheet_are_told_by_their_line() {
        assertEquals(2, Shell.typing("hello").run("sources", study, "--recovery-words"));
        Shell wrong = Shell.typing("babab ".repeat(20));
        assertEquals(2, wrong.run("sources", study, "--recovery-words"));
        assertTrue(wrong.err().startsWith("In line 1 a word is wrong"), wrong.err());
    }

    @Test
    void a_purge_tells_what_goes_and_wants_the_name_typed() {
        Shell typing = Shell.naming(Shell.PASSPHRASE, "KI01");
        assertEquals(1, typing.run("purge", study, "--source", "KI04"));
        assertTrue(typing.out().contains("- the source “KI04”"), typing.out());
        assertTrue(shell.ok("sources", study).contains("KI04"));
        Shell.naming(Shell.PASSPHRASE, "ki04").ok("purge", study, "--source", "KI04");
        assertFalse(shell.ok("sources", study).contains("KI04"));
    }

    @Test
    void a_purge_that_nobody_can_confirm_needs_yes() {
        assertEquals(2, shell.run("purge", study));
        assertTrue(shell.ok("purge", study, "--yes").endsWith("written anew and read back.\n"));
        assertEquals(2, shell.ok("history", study).lines().count());
    }

    @Test
    void a_person_who_withdrew_is_not_there_any_more() {
        shell.ok("purge", study, "--person", "KI05", "--yes");
        assertFalse(shell.ok("people", study).contains("KI05"));
        assertFalse(shell.ok("sources", study).contains("KI05"));
        assertEquals(1, shell.run("purge", study, "--person", "KI05", "--yes"));
    }

    private Path shell(Object... args) throws IOException {
        shell.ok(args);
        return backups().getLast();
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("study.backups"))) {
            return files.sorted().toList();
        }
    }

    private static String words(String said) {
        StringBuilder words = new StringBuilder();
        Matcher line = LINE_OF_WORDS.matcher(said);
        while (line.find()) {
            words.append(line.group(1)).append('\n');
        }
        return words.toString();
    }
}
