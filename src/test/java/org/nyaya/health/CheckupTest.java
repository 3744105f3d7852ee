package org.nyaya.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.project.Studies;
import org.nyaya.words.Words;

class CheckupTest {

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void nothing_is_found_in_a_study_that_only_the_program_wrote(long seed) throws Exception {
        Checks.make(folder, seed);
        assertEquals(List.of(), Checks.of(folder), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.health.Checks#everyBreakageOfEveryStudy")
    void whatever_another_tool_breaks_is_found(long seed, Breakage kind) throws Exception {
        Checks.make(folder, seed);
        kind.happen(folder);
        List<Finding> found = Checks.of(folder);
        assertTrue(found.stream().anyMatch(kind::is), "seed " + seed + ": " + found);
    }

    @Test
    void looking_changes_nothing_of_what_was_done() throws Exception {
        Checks.make(folder, 1);
        Breakage.CODE_GONE.happen(folder);
        List<Finding> first = Checks.of(folder);
        assertEquals(first, Checks.of(folder));
    }

    @Test
    void a_page_that_was_changed_is_grave() throws Exception {
        Checks.make(folder, 1);
        Path file = Studies.fileIn(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2000] ^= 1;
        Files.write(file, bytes);
        List<Finding> found = Checks.of(folder);
        assertEquals(List.of(new Finding.DamagedPages()), found);
    }

    @Test
    void what_was_appended_to_the_file_is_noted_and_harmless() throws Exception {
        Checks.make(folder, 1);
        Files.write(Studies.fileIn(folder), new byte[5000], StandardOpenOption.APPEND);
        assertEquals(List.of(new Finding.Appended(5000)), Checks.of(folder));
    }

    @Test
    void each_finding_is_told_in_whole_sentences() throws Exception {
        Words words = Words.in(Locale.ENGLISH);
        Checks.make(folder, 1);
        for (Breakage kind : Breakage.values()) {
            Path other = Files.createDirectory(folder.resolve(kind.name()));
            Files.copy(Studies.fileIn(folder), Studies.fileIn(other));
            kind.happen(other);
            for (Finding finding : Checks.of(other)) {
                String said = Sentence.of(finding).in(words::say);
                assertTrue(said.matches("(?s)[A-Z0-9].*[.]") && !said.contains("{"), said);
            }
        }
    }
}
