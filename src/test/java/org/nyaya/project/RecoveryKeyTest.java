package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.RecoveryKey.Typed;

class RecoveryKeyTest {

    @TempDir Path folder;

    @Test
    void any_key_comes_back_from_its_words() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            RecoveryKey key = new RecoveryKey(bytes.clone());
            assertArrayEquals(bytes, whole(text(key.lines())).bytes(), () -> text(key.lines()));
        }
    }

    @Test
    void the_words_of_a_key_never_change_for_they_are_on_paper() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertEquals(
                "baboj honoz nifun tumag momar"
                        + " fodat lapil rugod bimor nulan"
                        + " jaduj nopuz viban funig mifut"
                        + " lofit sarol bubud jinur gasin",
                text(new RecoveryKey(bytes).lines()));
    }

    @Test
    void capitals_numbers_and_line_ends_do_not_matter() {
        RecoveryKey key = key();
        String typed = "1. " + text(key.lines()).toUpperCase(Locale.ROOT).replace(" ", ",\n - 2) ");
        assertArrayEquals(key.bytes(), whole(typed).bytes());
    }

    @Test
    void a_word_that_no_sheet_has_is_named_with_its_line() {
        List<String> words = words();
        words.set(7, "house");
        assertEquals(new Typed.NoWord("house", 2), RecoveryKey.read(String.join(" ", words)));
    }

    @Test
    void a_wrong_word_is_found_in_its_line() {
        List<String> words = words();
        words.set(12, words.get(12).equals("lusab") ? "babab" : "lusab");
        assertEquals(new Typed.WrongLine(3), RecoveryKey.read(String.join(" ", words)));
    }

    @Test
    void swapped_words_are_found_in_their_line() {
        List<String> words = words();
        Collections.swap(words, 15, 16);
        assertEquals(new Typed.WrongLine(4), RecoveryKey.read(String.join(" ", words)));
    }

    @Test
    void swapped_lines_are_found() {
        List<List<String>> lines = new ArrayList<>(key().lines());
        Collections.swap(lines, 1, 2);
        assertEquals(new Typed.WrongLine(2), RecoveryKey.read(text(lines)));
    }

    @Test
    void words_too_few_and_too_many_are_counted() {
        List<String> words = words();
        assertEquals(new Typed.Count(19), RecoveryKey.read(String.join(" ", words.subList(0, 19))));
        words.add("lusab");
        assertEquals(new Typed.Count(21), RecoveryKey.read(String.join(" ", words)));
        assertEquals(new Typed.Count(0), RecoveryKey.read(" \n"));
    }

    @Test
    void the_words_that_come_with_a_new_study_open_it_without_its_passphrase() throws Exception {
        Path file = folder.resolve("study.nyaya");
        List<List<String>> sheet = new ArrayList<>();
        StudyFile.create(file, Passphrases.any(), tx -> null, key -> sheet.addAll(key.lines()))
                .close();
        try (RecoveryKey key = whole(text(sheet));
                Project project = StudyFile.open(file, key)) {
            assertEquals(0, project.history().steps().join().size());
        }
        StudyFile.open(file, Passphrases.any()).close();
    }

    @Test
    void the_words_of_another_study_open_nothing_and_leave_the_file_alone() throws Exception {
        Studies.create(folder).close();
        byte[] before = Files.readAllBytes(Studies.fileIn(folder));
        try (RecoveryKey other = Key.forNew(Passphrases.of("other")).recovery()) {
            CannotOpen refused =
                    assertThrows(
                            CannotOpen.class, () -> StudyFile.open(Studies.fileIn(folder), other));
            assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, refused.why());
        }
        assertArrayEquals(before, Files.readAllBytes(Studies.fileIn(folder)));
    }

    @Test
    void closing_it_wipes_it() {
        RecoveryKey key = Studies.key().recovery();
        key.close();
        assertArrayEquals(new byte[32], key.bytes());
    }

    private static RecoveryKey key() {
        return Studies.key().recovery();
    }

    private static List<String> words() {
        return new ArrayList<>(key().lines().stream().flatMap(List::stream).toList());
    }

    private static String text(List<List<String>> lines) {
        return String.join(" ", lines.stream().flatMap(List::stream).toList());
    }

    private static RecoveryKey whole(String typed) {
        return assertInstanceOf(Typed.Whole.class, RecoveryKey.read(typed)).key();
    }
}
