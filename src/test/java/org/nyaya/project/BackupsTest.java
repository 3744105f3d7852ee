package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeStudy() throws Exception {
        file = Studies.fileIn(folder);
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
        }
    }

    @Test
    void what_was_kept_and_other_studies_beside_it_may_be_copies() throws IOException {
        Files.copy(file, folder.resolve("study.nyaya.version1"));
        Files.copy(file, folder.resolve("study.nyaya.version2-2"));
        Files.copy(file, folder.resolve("Copy of study.NYAYA"));
        Files.copy(file, folder.resolve("other.nyaya.version1"));
        Files.writeString(folder.resolve("notes.txt"), "notes");
        assertEquals(
                Set.of("study.nyaya.version1", "study.nyaya.version2-2", "Copy of study.NYAYA"),
                Set.copyOf(
                        Backups.of(file).stream()
                                .map(copy -> copy.getFileName().toString())
                                .toList()));
    }

    @Test
    void a_whole_copy_is_sound() throws IOException {
        try (RecoveryKey key = Studies.key().recovery()) {
            assertTrue(Backups.isSound(Files.copy(file, folder.resolve("copy.nyaya")), key));
        }
    }

    @Test
    void a_copy_with_one_damaged_page_is_not_sound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2000] ^= 1;
        Path copy = Files.write(folder.resolve("copy.nyaya"), bytes);
        try (RecoveryKey key = Studies.key().recovery()) {
            assertFalse(Backups.isSound(copy, key));
        }
    }

    @Test
    void a_copy_is_not_sound_for_who_has_another_passphrase() throws IOException {
        Path copy = Files.copy(file, folder.resolve("copy.nyaya"));
        try (Passphrase other = Passphrases.of("other")) {
            assertFalse(Backups.isSound(copy, other));
        }
    }

    @Test
    void a_study_that_is_open_here_is_not_looked_into() throws Exception {
        try (RecoveryKey key = Studies.key().recovery();
                Project open = Studies.open(folder)) {
            assertFalse(Backups.isSound(open.file(), key));
        }
    }

    @Test
    void a_copy_opens_as_the_study_does() throws Exception {
        Path copy = folder.resolve("copy.nyaya");
        Backups.copy(file, copy);
        try (RecoveryKey key = Studies.key().recovery();
                Project project = StudyFile.open(copy, key)) {
            assertEquals(41, project.history().steps().join().size());
        }
        assertEquals(
                List.of("copy.nyaya"),
                Backups.of(file).stream().map(one -> one.getFileName().toString()).toList());
    }

    @Test
    void a_copy_takes_no_other_file_s_place() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.nyaya"), "mine");
        CannotOpen refused = assertThrows(CannotOpen.class, () -> Backups.copy(file, copy));
        assertEquals(CannotOpen.Why.EXISTS, refused.why());
        assertEquals("mine", Files.readString(copy));
    }

    @Test
    void a_copy_needs_a_folder_that_is_there() {
        CannotOpen refused =
                assertThrows(
                        CannotOpen.class,
                        () -> Backups.copy(file, folder.resolve("nowhere").resolve("copy.nyaya")));
        assertTrue(
                Set.of(CannotOpen.Why.STORAGE, CannotOpen.Why.READ_ONLY).contains(refused.why()));
    }

    @Test
    void what_no_passphrase_would_open_is_known_before_one_is_typed() throws Exception {
        StudyFile.requireOpenable(file);
        Path text = Files.writeString(folder.resolve("text.nyaya"), "Somebody wrote this here.");
        Files.writeString(folder.resolve("short.nyaya"), "short");
        assertEquals(CannotOpen.Why.MISSING, why(folder.resolve("nothing.nyaya")));
        assertEquals(CannotOpen.Why.NOT_A_STUDY, why(folder));
        assertEquals(CannotOpen.Why.NOT_A_STUDY, why(folder.resolve("short.nyaya")));
        StudyFile.requireOpenable(text);
        try (Project open = Studies.open(folder)) {
            assertEquals(CannotOpen.Why.OPEN_ELSEWHERE, why(open.file()));
        }
    }

    private static CannotOpen.Why why(Path file) {
        return assertThrows(CannotOpen.class, () -> StudyFile.requireOpenable(file)).why();
    }
}
