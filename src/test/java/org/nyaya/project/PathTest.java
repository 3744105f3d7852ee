package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a study may lie and what it may be called. */
class PathTest {

    /** 512 bytes less what is appended to the name for a backup and its journal. */
    private static final int LONGEST = 512 - ".version999-99-journal".length();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.nyaya",
                "with blanks  inside.nyaya",
                "Gespräche über Müll.nyaya",
                "nyaya ya vanhu \uD83D\uDE00.nyaya",
                "100% #1; it's [a] study.nyaya",
                "%41.nyaya",
                "a&b=c.nyaya"
            })
    void a_study_may_have_any_name_that_a_file_may_have(String name) throws Exception {
        assertCanBeKept(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what now?.nyaya",
                "what?key=value&journal_mode=off.nyaya",
                "file:memory?mode=memory.nyaya",
                ":memory:",
                ":resource:study"
            })
    void no_name_is_taken_for_settings_of_the_driver(String name) throws Exception {
        assertCanBeKept(name);
    }

    @Test
    void a_path_may_be_as_long_as_the_cipher_and_its_backups_can_take() throws Exception {
        Path file = pathOf(LONGEST);
        StudyFile.create(file, Studies.key(), Schema.current(), tx -> null).close();
        Studies.open(file, Studies.next("create table x (id integer);\n")).close();
        Path backup =
                file.resolveSibling(file.getFileName() + ".version" + Schema.current().version());
        assertTrue(Files.exists(backup));
    }

    @Test
    void a_longer_path_is_refused_at_once() throws Exception {
        Path file = pathOf(LONGEST + 1);
        CannotOpen creating =
                assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.create(file, Studies.key(), Schema.current(), tx -> null));
        assertEquals(CannotOpen.Why.PATH_TOO_LONG, creating.why());
        CannotOpen opening =
                assertThrows(CannotOpen.class, () -> Studies.open(file, Schema.current()));
        assertEquals(CannotOpen.Why.PATH_TOO_LONG, opening.why());
    }

    @Test
    void a_study_in_a_folder_that_is_not_there_cannot_be_created() {
        Path file = folder.resolve("none").resolve("study.nyaya");
        CannotOpen e =
                assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.create(file, Studies.key(), Schema.current(), tx -> null));
        assertEquals(CannotOpen.Why.STORAGE, e.why());
    }

    @Test
    void a_new_study_never_takes_the_place_of_a_file() throws Exception {
        Path file = Files.writeString(folder.resolve("study.nyaya"), "");
        CannotOpen e =
                assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.create(file, Studies.key(), Schema.current(), tx -> null));
        assertEquals(CannotOpen.Why.EXISTS, e.why());
        assertEquals(0, Files.size(file));
    }

    private void assertCanBeKept(String name) throws Exception {
        Path file = resolved(name);
        try (Project project =
                StudyFile.create(file, Studies.key(), Schema.current(), tx -> null)) {
            assertEquals(0, project.history().steps().join().size());
        }
        Studies.open(file, Schema.current()).close();
        assertEquals(List.of(name), names(folder));
    }

    private Path resolved(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return abort("this platform has no such names");
        }
    }

    private Path pathOf(int length) throws IOException {
        Path parent = folder.toAbsolutePath();
        while (length - parent.toString().length() > 150) {
            parent = parent.resolve("x".repeat(100));
        }
        Files.createDirectories(parent);
        return parent.resolve("y".repeat(length - parent.toString().length() - 1));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
