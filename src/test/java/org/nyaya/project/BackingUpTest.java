package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingUpTest {

    @TempDir Path folder;

    @Test
    void a_backup_holds_what_the_study_holds_is_private_and_each_of_its_pages_is_whole()
            throws Exception {
        Path backup;
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            backup = project.backingUp().now().file();
        }
        SqlCipherReader reader = new SqlCipherReader(backup, Passphrases.TEXT);
        for (int page = 1; page <= reader.pages(); page++) {
            assertTrue(reader.isWhole(page), "page " + page);
        }
        assertFalse(
                Files.readString(backup, StandardCharsets.ISO_8859_1).contains("Coder 3"),
                "a name can be read in the backup");
        assertEquals(41, steps(backup));
        Platform.assumePosix(folder);
        assertEquals(Platform.OWNER_ONLY, Files.getPosixFilePermissions(backup));
    }

    @Test
    void a_backup_made_while_somebody_writes_all_the_time_is_the_study_at_one_moment()
            throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            CompletableFuture<Integer> writing =
                    CompletableFuture.supplyAsync(() -> {
                        int done = 0;
                        while (!enough.get()) {
                            add(project, "Writer " + done++);
                        }
                        return done;
                    });
            Backup backup = project.backingUp().now();
            enough.set(true);
            assertTrue(writing.join() > 0, "nobody wrote");
            try (Key key = project.key()) {
                assertTrue(KeyCheck.isWhole(backup.file(), key));
            }
            Path copy = folder.resolve("copy.nyaya");
            Files.copy(backup.file(), copy);
            try (Project opened = StudyFile.open(copy, Studies.key(), Schema.current())) {
                assertEquals(
                        "ok",
                        opened.read(read ->
                                        read.one(
                                                row -> row.text(0),
                                                "select * from pragma_integrity_check"))
                                .join()
                                .orElseThrow());
            }
        }
    }

    @Test
    void the_study_stays_locked_for_other_processes_after_a_backup_of_it() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            project.backingUp().now();
            try (StudyProcess other = StudyProcess.holding(project.file())) {
                assertEquals(CannotOpen.Why.OPEN_ELSEWHERE.toString(), other.open());
            }
        }
    }

    @Test
    void the_five_newest_are_kept() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Path first = project.backingUp().now().file();
            for (int i = 0; i < 5; i++) {
                project.backingUp().now();
            }
            assertEquals(BackupFolder.KEPT, BackupFolder.of(project.file()).all().size());
            assertFalse(Files.exists(first), "the oldest is still there");
        }
    }

    @Test
    void none_is_due_where_nothing_was_done_since_the_last() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            older(project.backingUp().now());
            assertEquals(Optional.empty(), project.backingUp().ifDue());
        }
    }

    @Test
    void one_is_due_where_something_was_done_since_the_last() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            older(project.backingUp().now());
            add(project, "Nomsa");
            assertTrue(project.backingUp().ifDue().isPresent());
        }
    }

    @Test
    void none_is_due_within_an_hour_of_the_last() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            assertTrue(project.backingUp().ifDue().isPresent());
            add(project, "Nomsa");
            assertEquals(Optional.empty(), project.backingUp().ifDue());
        }
    }

    @Test
    void a_backup_from_a_clock_that_ran_ahead_puts_off_no_other() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            dated(project.backingUp().now(), 1);
            add(project, "Nomsa");
            assertTrue(project.backingUp().ifDue().isPresent());
        }
    }

    @Test
    void one_is_due_where_the_last_is_gone() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Files.delete(project.backingUp().now().file());
            assertTrue(project.backingUp().ifDue().isPresent());
        }
    }

    @Test
    void what_a_cut_off_backup_left_is_no_backup_and_is_cleared_up_by_the_next() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Path half = BackupFolder.of(project.file()).next(BackupFolder.now());
            Path part = Files.writeString(half.resolveSibling(half.getFileName() + ".part"), "x");
            assertEquals(List.of(), BackupFolder.of(project.file()).all());
            project.backingUp().now();
            assertFalse(Files.exists(part), "the half is still there");
        }
    }

    @Test
    void a_damaged_page_of_the_study_is_told_and_no_backup_is_made_of_it() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Path sound = project.backingUp().now().file();
            byte[] before = Files.readAllBytes(sound);
            try (RandomAccessFile file = new RandomAccessFile(project.file().toFile(), "rw")) {
                file.seek(file.length() - 2000);
                int was = file.read();
                file.seek(file.length() - 2000);
                file.write(was ^ 1);
            }
            assertEquals(CannotBackUp.Why.DAMAGED, why(project));
            assertEquals(1, BackupFolder.of(project.file()).all().size());
            assertArrayEquals(before, Files.readAllBytes(sound));
        }
    }

    @Test
    void a_copy_elsewhere_takes_no_file_s_place() throws Exception {
        Path there = Files.writeString(folder.resolve("copy.nyaya"), "mine");
        try (Project project = Studies.create(folder)) {
            CannotBackUp e = assertThrows(CannotBackUp.class, () -> project.backingUp().to(there));
            assertEquals(CannotBackUp.Why.EXISTS, e.why());
        }
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void a_folder_that_may_not_be_written_is_told_and_the_study_stays_in_use() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Path backups = Files.createDirectory(BackupFolder.of(project.file()).path());
            Platform.assumePosix(folder);
            Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("r-x------"));
            try {
                assumeTrue(!Files.isWritable(backups), "the administrator may write everything");
                assertEquals(CannotBackUp.Why.READ_ONLY, why(project));
                add(project, "after");
            } finally {
                Files.setPosixFilePermissions(
                        backups, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    @Test
    void something_else_of_the_folder_s_name_is_told_and_left_alone() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
            Path file = Files.writeString(BackupFolder.of(project.file()).path(), "mine");
            assertEquals(CannotBackUp.Why.STORAGE, why(project));
            assertEquals("mine", Files.readString(file));
        }
    }

    @Test
    void a_folder_that_is_gone_is_told() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        try (Project project = Studies.create(gone)) {
            Studies.fill(project);
            Files.move(gone, folder.resolve("elsewhere"));
            assertEquals(CannotBackUp.Why.STORAGE, why(project));
        }
    }

    @Test
    void a_full_disk_is_told_leaves_no_half_and_the_study_in_use() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder, 3)) {
            try (Project project = Studies.create(disk.folder())) {
                while (Files.size(project.file()) < 1_600_000) {
                    add(project, "x".repeat(99_999) + Files.size(project.file()));
                }
                assertEquals(CannotBackUp.Why.DISK_FULL, why(project));
                assertEquals(List.of(), BackupFolder.of(project.file()).all());
                assertEquals(List.of(), files(BackupFolder.of(project.file()).path()));
                add(project, "after");
            }
            Studies.open(disk.folder()).close();
        }
    }

    @Test
    void a_study_that_is_closed_meanwhile_leaves_no_half() throws Exception {
        Project project = Studies.create(folder);
        Studies.fill(project);
        BackingUp backingUp = project.backingUp();
        project.close();
        StudyFailure e = assertThrows(StudyFailure.class, backingUp::now);
        assertEquals(StudyFailure.Reason.CLOSED, e.reason());
        assertEquals(List.of(), files(BackupFolder.of(project.file()).path()));
    }

    @Test
    void a_file_that_lacks_pages_at_its_end_is_not_sound() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
        }
        byte[] bytes = Files.readAllBytes(Studies.fileIn(folder));
        Path copy = folder.resolve("copy.nyaya");
        Files.write(copy, Arrays.copyOf(bytes, bytes.length - SqlCipherReader.PAGE));
        try (RecoveryKey key = Studies.key().recovery()) {
            assertFalse(Backups.isSound(copy, key));
        }
    }

    private static CannotBackUp.Why why(Project project) {
        return assertThrows(CannotBackUp.class, () -> project.backingUp().now()).why();
    }

    /** As if it had been made the day before. */
    private static void older(Backup backup) throws IOException {
        dated(backup, -1);
    }

    /** As if it had been made so many days later. */
    private static void dated(Backup backup, int days) throws IOException {
        String name = backup.file().getFileName().toString();
        String day = backup.at().toLocalDate().toString();
        String other = backup.at().toLocalDate().plusDays(days).toString();
        Files.move(backup.file(), backup.file().resolveSibling(name.replace(day, other)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static int steps(Path backup) throws Exception {
        Path copy = backup.resolveSibling("opened.nyaya");
        Files.copy(backup, copy);
        try (Project project = StudyFile.open(copy, Studies.key(), Schema.current())) {
            return project.history().steps().join().size();
        }
    }

    static long add(Project project, String name) {
        return project.act(
                        Label.of("coder.add"),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }
}
