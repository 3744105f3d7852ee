package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassphraseChangeTest {

    private static final String NEXT = "another of four words";

    @TempDir Path folder;

    @Test
    void the_new_passphrase_opens_all_that_was_there_and_the_old_one_nothing() throws Exception {
        Snapshot before;
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            before = Snapshot.of(project);
        }
        change();
        assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, whyNot(Passphrases.any()));
        try (Passphrase next = Passphrases.of(NEXT);
                Project project = StudyFile.open(Studies.fileIn(folder), next)) {
            assertEquals(before, Snapshot.of(project));
        }
    }

    @Test
    void the_salt_is_another_and_each_page_is_written_anew() throws Exception {
        Studies.create(folder).close();
        byte[] before = Files.readAllBytes(Studies.fileIn(folder));
        change();
        byte[] after = Files.readAllBytes(Studies.fileIn(folder));
        assertFalse(Arrays.equals(before, 0, 16, after, 0, 16), "the salt is the same");
        SqlCipherReader reader = new SqlCipherReader(Studies.fileIn(folder), NEXT);
        for (int page = 1; page <= reader.pages(); page++) {
            assertTrue(reader.isWhole(page), "page " + page);
        }
    }

    @Test
    void the_old_recovery_sheet_is_void_and_the_new_one_opens() throws Exception {
        Studies.create(folder).close();
        try (RecoveryKey sheet = change();
                Project project = StudyFile.open(Studies.fileIn(folder), sheet)) {
            assertEquals(0, project.history().steps().join().size());
        }
        assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, whyNot(Studies.key().recovery()));
    }

    @Test
    void what_opened_with_the_old_passphrase_goes_and_one_new_backup_is_there() throws Exception {
        try (Project project = Studies.create(folder)) {
            project.backingUp().now();
            project.backingUp().now();
        }
        Path file = Studies.fileIn(folder);
        Path kept = Files.copy(file, folder.resolve("study.nyaya.version1"));
        change();
        assertFalse(Files.exists(kept), "what was kept before an update is still there");
        List<Backup> backups = BackupFolder.of(file).all();
        assertEquals(1, backups.size());
        try (Passphrase next = Passphrases.of(NEXT)) {
            assertTrue(Backups.isSound(backups.getFirst().file(), next));
        }
    }

    @Test
    void nothing_but_the_backups_is_left_beside_the_study() throws Exception {
        Studies.create(folder).close();
        change();
        try (var files = Files.list(folder)) {
            Path file = Studies.fileIn(folder);
            assertEquals(List.of(BackupFolder.of(file).path(), file), files.sorted().toList());
        }
    }

    @Test
    void where_there_is_no_room_the_study_stays_open_and_as_it_was() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 3);
                Project project = Studies.create(disk.folder())) {
            while (Files.size(project.file()) < 1_600_000) {
                BackingUpTest.add(project, "x".repeat(99_999) + Files.size(project.file()));
            }
            try (Passphrase next = Passphrases.of(NEXT)) {
                assertThrows(CannotOpen.class, () -> project.rewriting().passphrase(next));
            }
            BackingUpTest.add(project, "after");
        }
    }

    @Test
    void a_study_whose_place_was_taken_is_not_replaced() throws Exception {
        try (Project project = Studies.create(folder)) {
            Files.move(project.file(), folder.resolve("elsewhere.nyaya"));
            Files.writeString(project.file(), "mine");
            try (Passphrase next = Passphrases.of(NEXT)) {
                StudyFailure e =
                        assertThrows(
                                StudyFailure.class, () -> project.rewriting().passphrase(next));
                assertEquals(StudyFailure.Reason.REPLACED, e.reason());
            }
        }
        assertEquals("mine", Files.readString(Studies.fileIn(folder)));
    }

    private RecoveryKey change() throws CannotOpen {
        try (Project project = Studies.open(folder);
                Passphrase next = Passphrases.of(NEXT)) {
            return project.rewriting().passphrase(next);
        }
    }

    private CannotOpen.Why whyNot(Secret secret) {
        try (secret) {
            return assertThrows(
                            CannotOpen.class,
                            () -> StudyFile.open(Studies.fileIn(folder), secret).close())
                    .why();
        }
    }
}
