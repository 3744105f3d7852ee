package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut in the middle of a backup, of another passphrase and of a purge, from the moment on
 * at which something is being written; more rounds by {@code -Dnyaya.kill.rounds=200}.
 */
class KilledKeepingTest {

    private static final int ROUNDS = Math.max(6, Integer.getInteger("nyaya.kill.rounds", 20) / 3);
    private static final long SEED = Long.getLong("nyaya.kill.seed", 1);
    private static final int LONGEST_MILLIS = 120;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @TempDir Path folder;
    private final Random random = new Random(SEED);
    private Path whole = Path.of("");
    private Path file = Path.of("");
    private long coders;

    @BeforeEach
    void makeStudy() throws Exception {
        Path made = Files.createDirectory(folder.resolve("made"));
        try (Project project = Studies.create(made)) {
            Studies.fill(project);
            for (int i = 0; i < 30; i++) {
                String words = (i + " says a lot. ").repeat(8000);
                project.act(
                                Label.of("fill"),
                                tx -> {
                                    tx.keepText(words, new byte[0], new byte[0], "");
                                    return tx.insert(Table.CODER, "name, folded", words, words);
                                })
                        .join();
            }
        }
        try (Project project = Studies.open(made)) {
            coders = project.read(read -> read.number("select count(*) from coder")).join();
        }
        whole = Studies.fileIn(made);
        file = folder.resolve("study.nyaya");
    }

    @Test
    void every_backup_that_is_called_so_is_sound_and_the_study_whole() throws Exception {
        Files.copy(whole, file);
        int made = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String when = "seed " + SEED + ", round " + round;
            StudyProcess process = StudyProcess.backingUp(file);
            made += killed(process, BackupFolder.of(file).path()).size();
            List<Backup> backups = BackupFolder.of(file).all();
            for (Backup backup : backups) {
                assertTrue(KeyCheck.isWhole(backup.file(), Studies.key()), when);
            }
            assertTrue(backups.size() >= Math.min(made, BackupFolder.KEPT), when);
            assertEquals("ok", integrity(Passphrases.any()), when);
        }
    }

    @Test
    void a_change_of_the_passphrase_leaves_the_old_study_or_the_new_one() throws Exception {
        int old = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String when = "seed " + SEED + ", round " + round;
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
            killed(StudyProcess.changingPassphrase(file), folder);
            boolean isOld = isOpenedBy(Passphrases.any());
            old += isOld ? 1 : 0;
            Passphrase opens = isOld ? Passphrases.any() : Passphrases.of(StudyProcess.NEXT);
            assertEquals("ok", integrity(opens), when);
        }
        assertTrue(old > 0, "nothing was killed in time");
    }

    @Test
    void a_purge_leaves_the_history_whole_or_erased() throws Exception {
        int old = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String when = "seed " + SEED + ", round " + round;
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
            killed(StudyProcess.purging(file), folder);
            try (Project project = StudyFile.open(file, Studies.key(), Schema.current())) {
                int steps = project.history().steps().join().size();
                assertTrue(steps == 1 || steps == 71, when + ": " + steps);
                old += steps > 1 ? 1 : 0;
            }
            assertEquals("ok", integrity(Passphrases.any()), when);
        }
        assertTrue(old > 0, "nothing was killed in time");
    }

    /** Kills it some moments after something half appears there; answers what it said till then. */
    private List<String> killed(StudyProcess process, Path in)
            throws IOException, InterruptedException {
        assertEquals(StudyProcess.OPENED, process.open());
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (process.isAlive() && !hasHalf(in) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        return process.kill();
    }

    private static boolean hasHalf(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return false;
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.anyMatch(file -> file.toString().contains(BackupFolder.PART));
        }
    }

    private boolean isOpenedBy(Passphrase passphrase) throws Exception {
        try (passphrase) {
            StudyFile.open(file, passphrase).close();
            return true;
        } catch (CannotOpen e) {
            assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, e.why());
            return false;
        }
    }

    private String integrity(Passphrase passphrase) throws CannotOpen {
        try (passphrase;
                Project project = StudyFile.open(file, passphrase)) {
            assertEquals(
                    coders, project.read(read -> read.number("select count(*) from coder")).join());
            return project.read(read ->
                            read.one(row -> row.text(0), "select * from pragma_integrity_check"))
                    .join()
                    .orElseThrow();
        }
    }
}
