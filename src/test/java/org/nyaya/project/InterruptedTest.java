package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk when the power goes in the middle of writing a transaction. */
class InterruptedTest {

    @TempDir Path folder;
    private Path file = Path.of("");
    private Snapshot before = new Snapshot(Map.of());

    @BeforeEach
    void cutATransactionOff() throws Exception {
        Path running = Files.createDirectory(folder.resolve("running"));
        try (Project project = Studies.create(running)) {
            Studies.fill(project);
            before = Snapshot.of(project);
        }
        Path cut = Files.createDirectory(folder.resolve("cut"));
        file = Studies.fileIn(cut);
        try (Db db = Studies.bare(running)) {
            // With so little memory, half of it is in the file before the commit.
            db.run("pragma cache_size = 10");
            db.run("begin");
            db.run("update text set body = hex(randomblob(9000))");
            db.run("update coder set name = 'overwritten ' || id");
            Path from = Studies.fileIn(running);
            Files.copy(from, file);
            Files.copy(StudyFile.journalOf(from), StudyFile.journalOf(file));
        }
        assertFalse(
                Arrays.equals(
                        Files.readAllBytes(Studies.fileIn(running)), Files.readAllBytes(file)),
                "nothing was written before the power went");
    }

    @Test
    void is_as_it_was_before_the_transaction_once_it_is_opened() throws Exception {
        assertAsBefore();
        assertFalse(Files.exists(StudyFile.journalOf(file)));
    }

    @Test
    void is_safe_from_a_wrong_passphrase_which_is_told_as_such() throws Exception {
        CannotOpen e =
                assertThrows(
                        CannotOpen.class, () -> StudyFile.open(file, Passphrases.of("something")));
        assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, e.why());
        assertAsBefore();
    }

    @Test
    void comes_back_whole_where_the_first_page_itself_was_cut_in_two() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 512, 4096, (byte) 0);
        Files.write(file, bytes);
        assertAsBefore();
    }

    @Test
    void is_left_alone_where_the_journal_is_not_its_own() throws Exception {
        Path journal = StudyFile.journalOf(file);
        byte[] foreign = Files.readAllBytes(journal);
        foreign[1000] ^= 1;
        Files.write(journal, foreign);
        byte[] half = Files.readAllBytes(file);
        CannotOpen e = assertThrows(CannotOpen.class, () -> Studies.open(file, Schema.current()));
        assertEquals(CannotOpen.Why.DAMAGED, e.why());
        assertArrayEquals(half, Files.readAllBytes(file));
        assertArrayEquals(foreign, Files.readAllBytes(journal));
    }

    @Test
    void is_not_played_back_into_a_new_study_of_that_name() throws Exception {
        Files.delete(file);
        byte[] journal = Files.readAllBytes(StudyFile.journalOf(file));
        CannotOpen e =
                assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.create(file, Studies.key(), Schema.current(), tx -> null));
        assertEquals(CannotOpen.Why.EXISTS, e.why());
        assertFalse(Files.exists(file));
        assertArrayEquals(journal, Files.readAllBytes(StudyFile.journalOf(file)));
    }

    private void assertAsBefore() throws CannotOpen {
        try (Project project = Studies.open(file, Schema.current())) {
            assertEquals(before, Snapshot.of(project));
            assertEquals(
                    40L,
                    project.read(read ->
                                    read.number(
                                            "select count(*) from text where body like"
                                                    + " 'Coder % says much.%'"))
                            .join());
        }
    }
}
