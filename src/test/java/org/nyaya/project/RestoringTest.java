package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {

    @TempDir Path folder;
    private Path file = Path.of("");
    private Path backup = Path.of("");

    /** A study of two coders; a backup of when there was one. */
    @BeforeEach
    void makeStudy() throws Exception {
        try (Project project = Studies.create(folder)) {
            file = project.file();
            BackingUpTest.add(project, "Tariro");
            backup = project.backingUp().now().file();
            BackingUpTest.add(project, "Nomsa");
        }
    }

    @Test
    void the_study_is_what_the_backup_was_and_what_was_there_is_put_aside() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path aside = restored().aside().orElseThrow();
        assertEquals(List.of("Tariro"), coders());
        assertArrayEquals(before, Files.readAllBytes(aside));
    }

    @Test
    void the_backup_stays() throws Exception {
        restored();
        assertEquals(List.of(backup), files(folder.resolve("study.backups")));
    }

    @Test
    void a_study_that_is_gone_comes_back() throws Exception {
        Files.delete(file);
        assertEquals(Optional.empty(), restored().aside());
        assertEquals(List.of("Tariro"), coders());
    }

    @Test
    void a_study_damaged_beyond_opening_is_put_aside_as_it_is() throws Exception {
        Files.write(file, new byte[4096]);
        Path aside = restored().aside().orElseThrow();
        assertArrayEquals(new byte[4096], Files.readAllBytes(aside));
        assertEquals(List.of("Tariro"), coders());
    }

    @Test
    void what_a_cut_off_transaction_left_is_put_aside_along_and_never_played_back()
            throws Exception {
        Path journal = Files.writeString(StudyFile.journalOf(file), "half of something");
        Path aside = restored().aside().orElseThrow();
        assertEquals("half of something", Files.readString(StudyFile.journalOf(aside)));
        assertEquals(false, Files.exists(journal));
        assertEquals(List.of("Tariro"), coders());
    }

    @Test
    void a_damaged_backup_is_not_taken_and_the_one_before_is() throws Exception {
        Path newer = backup.resolveSibling("study 2999-01-01 00.00.00.backup");
        byte[] damaged = Files.readAllBytes(backup);
        damaged[5000] ^= 1;
        Files.write(newer, damaged);
        assertEquals(backup, restored().backup());
    }

    @Test
    void where_no_backup_is_sound_nothing_happens() throws Exception {
        byte[] damaged = Files.readAllBytes(backup);
        damaged[5000] ^= 1;
        Files.write(backup, damaged);
        byte[] before = Files.readAllBytes(file);
        try (RecoveryKey key = Studies.key().recovery()) {
            assertEquals(new Restoring.Restored.NoneSound(1), Restoring.newest(file, key));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(2, files(folder).size());
    }

    @Test
    void a_study_that_is_open_here_is_left_alone() throws Exception {
        try (Project open = Studies.open(folder);
                RecoveryKey key = Studies.key().recovery()) {
            CannotOpen e =
                    assertThrows(CannotOpen.class, () -> Restoring.from(open.file(), backup, key));
            assertEquals(CannotOpen.Why.OPEN_ELSEWHERE, e.why());
        }
    }

    @Test
    void a_study_that_is_open_in_another_process_is_left_alone() throws Exception {
        try (StudyProcess other = StudyProcess.holding(file);
                RecoveryKey key = Studies.key().recovery()) {
            assertEquals(StudyProcess.OPENED, other.open());
            CannotOpen e = assertThrows(CannotOpen.class, () -> Restoring.from(file, backup, key));
            assertEquals(CannotOpen.Why.OPEN_ELSEWHERE, e.why());
        }
    }

    private Restoring.Restored.Done restored() throws CannotOpen {
        try (RecoveryKey key = Studies.key().recovery()) {
            return assertInstanceOf(Restoring.Restored.Done.class, Restoring.newest(file, key));
        }
    }

    private List<String> coders() throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            return project.read(read ->
                            read.list(row -> row.text(0), "select name from coder order by id"))
                    .join();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
