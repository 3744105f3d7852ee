package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A study file from a stranger is somebody else's SQL, or no study at all. */
class HostileFileTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    create trigger t after insert on action begin delete from coder; end | NOT_A_STUDY
                    create view v as select load_extension('x')                          | NOT_A_STUDY
                    create table more (id integer primary key)                           | NOT_A_STUDY
                    create index more on coder (name)                                    | NOT_A_STUDY
                    alter table coder add column more text                               | NOT_A_STUDY
                    drop index coding_code                                               | NOT_A_STUDY
                    drop table question                                                  | NOT_A_STUDY
                    alter table question rename column name to said                      | NOT_A_STUDY
                    create virtual table v using fts5 (body)                             | NOT_A_STUDY
                    pragma application_id = 7                                            | NOT_A_STUDY
                    pragma user_version = 0                                              | NOT_A_STUDY
                    pragma user_version = -1                                             | NOT_A_STUDY
                    pragma user_version = 1                                              | NOT_A_STUDY
                    pragma user_version = 6                                              | NEWER
                    """)
    void a_study_with_other_rules_than_ours_is_refused_before_anything_of_it_runs(
            String sql, CannotOpen.Why why) throws Exception {
        Path file = studyOfOneCoder();
        try (Db db = Studies.bare(folder)) {
            db.run(sql);
            db.tidy();
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals(why, whyNot(file));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(), Platform.open(folder.toString()));
    }

    @Test
    void a_definition_changed_behind_the_back_of_the_schema_is_refused() throws Exception {
        Path file = studyOfOneCoder();
        try (Db db = Studies.bare(folder)) {
            db.run("pragma writable_schema = on");
            db.run(
                    "update sqlite_master set sql = replace(sql, 'name text not null', 'name text') where name = 'coder'");
            db.tidy();
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals(CannotOpen.Why.NOT_A_STUDY, whyNot(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void a_plain_database_is_no_study() throws Exception {
        Path file = Studies.fileIn(folder);
        try (Db db = Db.inMemory()) {
            Schema.current().migrate(db, 0);
            db.run("pragma application_id = " + Schema.APPLICATION_ID);
            db.change("vacuum into ?", file.toString());
        }
        assertRefusedUntouched(CannotOpen.Why.NOT_A_STUDY, file);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_A_STUDY",
        "15, NOT_A_STUDY",
        "16, WRONG_PASSPHRASE_OR_DAMAGED",
        "100, WRONG_PASSPHRASE_OR_DAMAGED",
        "4096, WRONG_PASSPHRASE_OR_DAMAGED",
        "10000, WRONG_PASSPHRASE_OR_DAMAGED"
    })
    void a_file_of_any_bytes_is_refused(int length, CannotOpen.Why why) throws Exception {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(Studies.fileIn(folder), bytes);
        assertRefusedUntouched(why, file);
    }

    @Test
    void a_folder_is_no_study() {
        assertEquals(CannotOpen.Why.NOT_A_STUDY, whyNot(folder));
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        assertEquals(CannotOpen.Why.MISSING, whyNot(folder.resolve("none.nyaya")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set tbl = 'action' where id = 1",
                "update journal set tbl = 'coder; drop table coder' where id = 1"
            })
    void a_journal_that_names_an_unknown_table_is_told_as_damage_and_undoes_nothing(String sql)
            throws Exception {
        assertEquals(StudyFailure.Reason.DAMAGED, failureOfUndo(sql).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set op = 'u', before = '{' where id = 1",
                "update journal set op = 'u', before = null where id = 1",
                "update journal set op = 'd', before = '{\"id\": 1}' where id = 1"
            })
    void a_journal_that_does_not_fit_undoes_nothing(String sql) throws Exception {
        assertEquals(StudyFailure.Reason.UNEXPECTED, failureOfUndo(sql).reason());
    }

    /** What undo fails with after the journal was changed by {@code sql}, and changes nothing. */
    private StudyFailure failureOfUndo(String sql) throws Exception {
        studyOfOneCoder();
        try (Db db = Studies.bare(folder)) {
            db.run(sql);
            db.tidy();
        }
        try (Project project = Studies.open(folder)) {
            Snapshot before = Snapshot.of(project);
            CompletionException e =
                    assertThrows(
                            CompletionException.class, () -> project.history().undo(false).join());
            assertEquals(before, Snapshot.of(project));
            assertEquals(1, project.history().steps().join().size());
            return assertInstanceOf(StudyFailure.class, e.getCause());
        }
    }

    private Path studyOfOneCoder() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            project.act(
                            Label.of("coder.add"),
                            tx -> tx.insert(Table.CODER, "name, folded", "Tariro", "tariro"))
                    .join();
        }
        return Studies.fileIn(folder);
    }

    private static void assertRefusedUntouched(CannotOpen.Why why, Path file) throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertEquals(why, whyNot(file));
        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(file)));
    }

    private static CannotOpen.Why whyNot(Path file) {
        return assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.open(file, Studies.key(), Schema.current()))
                .why();
    }
}
