package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the version of today to a next one that is made up here. */
class MigrationTest {

    private static final int NOW = Schema.current().version();

    private static final String ALTERING =
            """
            alter table coder add column pronouns text not null default '';
            create table drawing (
              id integer primary key autoincrement,
              name text not null
            );
            """;

    @TempDir Path folder;

    @Test
    void a_study_of_an_older_version_is_brought_up_to_date_with_all_that_it_holds()
            throws Exception {
        Path file = studyOfToday();
        try (Project project = Studies.open(file, Studies.next(ALTERING))) {
            assertEquals(List.of("Tariro", "Nomsa"), coders(project));
            assertEquals(NOW + 1, version(project));
        }
        try (Project project = Studies.open(file, Studies.next(ALTERING))) {
            assertEquals(NOW + 1, version(project));
        }
        assertEquals(List.of("study.nyaya", "study.nyaya.version" + NOW), files());
    }

    @Test
    void a_migrated_study_is_too_new_for_the_program_before() throws Exception {
        Path file = studyOfToday();
        Studies.open(file, Studies.next(ALTERING)).close();
        CannotOpen e = assertThrows(CannotOpen.class, () -> Studies.open(file, Schema.current()));
        assertEquals(CannotOpen.Why.NEWER, e.why());
    }

    @Test
    void the_backup_is_encrypted_private_and_opens_as_it_was() throws Exception {
        Studies.open(studyOfToday(), Studies.next(ALTERING)).close();
        Path backup = folder.resolve("study.nyaya.version" + NOW);
        SqlCipherReader reader = new SqlCipherReader(backup, Passphrases.TEXT);
        for (int page = 1; page <= reader.pages(); page++) {
            assertTrue(reader.isWhole(page), "page " + page);
        }
        assertFalse(
                Files.readString(backup, StandardCharsets.ISO_8859_1).contains("Tariro"),
                "a name can be read in the backup");
        try (Project project = Studies.open(backup, Schema.current())) {
            assertEquals(List.of("Tariro", "Nomsa"), coders(project));
            assertInstanceOf(Turned.Done.class, project.history().undo(false).join());
        }
        Platform.assumePosix(folder);
        assertEquals(Platform.OWNER_ONLY, Files.getPosixFilePermissions(backup));
    }

    @Test
    void a_backup_never_takes_the_place_of_an_earlier_one() throws Exception {
        Path earlier = folder.resolve("study.nyaya.version" + NOW);
        Files.writeString(earlier, "an earlier backup");
        Studies.open(studyOfToday(), Studies.next(ALTERING)).close();
        assertEquals("an earlier backup", Files.readString(earlier));
        try (Project project =
                Studies.open(
                        folder.resolve("study.nyaya.version" + NOW + "-2"), Schema.current())) {
            assertEquals(NOW, version(project));
        }
    }

    @Test
    void what_was_done_before_is_told_but_neither_undone_nor_redone() throws Exception {
        Path file = studyOfToday();
        try (Project project = Studies.open(file, Schema.current())) {
            project.history().undo(false).join();
        }
        try (Project project = Studies.open(file, Studies.next(ALTERING))) {
            assertInstanceOf(Turned.Nothing.class, project.history().undo(false).join());
            assertInstanceOf(Turned.Nothing.class, project.history().redo(false).join());
            assertEquals(List.of("Tariro"), coders(project));
            assertEquals(
                    List.of(
                            Label.of(
                                    "study.upgrade",
                                    Integer.toString(NOW),
                                    Integer.toString(NOW + 1)),
                            Label.of("coder.add", "Nomsa"),
                            Label.of("coder.add", "Tariro")),
                    project.history().steps().join().stream().map(Step::label).toList());
        }
    }

    @Test
    void what_was_done_before_is_undone_and_redone_where_tables_were_only_added() throws Exception {
        Path file = studyOfToday();
        try (Project project = Studies.open(file, Schema.current())) {
            project.history().undo(false).join();
        }
        Schema adding = Studies.next("create table drawing (id integer primary key);\n");
        try (Project project = Studies.open(file, adding)) {
            assertInstanceOf(Turned.Done.class, project.history().redo(false).join());
            assertEquals(List.of("Tariro", "Nomsa"), coders(project));
            project.history().undo(false).join();
            project.history().undo(false).join();
            assertEquals(List.of(), coders(project));
        }
    }

    @Test
    void what_is_done_after_is_undone_and_redone_with_the_new_columns() throws Exception {
        try (Project project = Studies.open(studyOfToday(), Studies.next(ALTERING))) {
            project.act(
                            Label.of("coder.pronouns"),
                            tx -> tx.update(Table.CODER, 1, "pronouns", "they"))
                    .join();
            Snapshot changed = Snapshot.of(project);
            project.act(Label.of("coder.delete"), tx -> tx.delete(Table.CODER, 1)).join();
            project.history().undo(false).join();
            assertEquals(changed, Snapshot.of(project));
            project.history().undo(false).join();
            assertInstanceOf(Turned.Nothing.class, project.history().undo(false).join());
            project.history().redo(false).join();
            assertEquals(changed, Snapshot.of(project));
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_study_as_it_was_and_nothing_beside_it()
            throws Exception {
        Path file = studyOfToday();
        byte[] before = Files.readAllBytes(file);
        Schema failing = Studies.next(ALTERING + "insert into drawing (id) values (1);\n");
        assertThrows(CannotOpen.class, () -> Studies.open(file, failing));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("study.nyaya"), files());
        assertEquals(List.of(), Platform.open(folder.toString()));
        try (Project project = Studies.open(file, Schema.current())) {
            assertEquals(List.of("Tariro", "Nomsa"), coders(project));
        }
    }

    private Path studyOfToday() throws Exception {
        Path file = Studies.fileIn(folder);
        try (Project project =
                StudyFile.create(file, Studies.key(), Schema.current(), tx -> null)) {
            for (String name : List.of("Tariro", "Nomsa")) {
                project.act(
                                Label.of("coder.add", name),
                                tx -> tx.insert(Table.CODER, "name, folded", name, name))
                        .join();
            }
        }
        return file;
    }

    private static long version(Project project) {
        return project.read(read -> read.number("select * from pragma_user_version")).join();
    }

    private static List<String> coders(Project project) {
        return project.read(
                        read -> read.list(row -> row.text(0), "select name from coder order by id"))
                .join();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
