package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What disks and folders do to a study. */
class StorageTest {

    private static final int LONGEST = 512 - ".version999-99-journal".length();

    @TempDir Path folder;

    @Test
    void a_path_of_500_characters_with_umlauts_is_refused_before_anything_is_written()
            throws IOException {
        Path file = umlauts(500);
        assertEquals(500, file.toString().length());
        CannotOpen e =
                assertThrows(
                        CannotOpen.class,
                        () -> StudyFile.create(file, Studies.key(), Schema.current(), tx -> null));
        assertEquals(CannotOpen.Why.PATH_TOO_LONG, e.why());
        try (Stream<Path> left = Files.list(StudyFile.folder(file))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_path_with_umlauts_may_be_as_long_in_bytes_as_any() throws Exception {
        Path file = umlauts(200);
        while (bytes(file) < LONGEST - 1) {
            file = file.resolveSibling(file.getFileName() + "x");
        }
        StudyFile.create(file, Studies.key(), Schema.current(), tx -> null).close();
        Studies.open(file, Schema.current()).close();
    }

    @Test
    void a_folder_that_is_gone_is_told_and_nothing_is_acknowledged() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path away = folder.resolve("away");
        try (Project project = Studies.create(inner)) {
            add(project, "Tariro");
            Files.move(inner, away);
            assertEquals(StudyFailure.Reason.REPLACED, reason(project));
        }
        try (Project project = Studies.open(away)) {
            assertEquals(1, project.history().steps().join().size());
        }
    }

    @Test
    void a_disk_that_cannot_be_written_is_told_before_a_key_is_derived() throws Exception {
        try (Mounted disk = Mounted.on(folder, "4m")) {
            Studies.create(folder).close();
            disk.readOnly();
            CannotOpen e = assertThrows(CannotOpen.class, () -> Studies.open(folder));
            assertEquals(CannotOpen.Why.READ_ONLY, e.why());
            CannotOpen made =
                    assertThrows(
                            CannotOpen.class,
                            () ->
                                    StudyFile.create(
                                            folder.resolve("other.nyaya"),
                                            Studies.key(),
                                            Schema.current(),
                                            tx -> null));
            assertEquals(CannotOpen.Why.READ_ONLY, made.why());
        }
    }

    @Test
    void on_a_full_disk_an_action_is_there_or_not_and_goes_on_when_there_is_room()
            throws Exception {
        try (Mounted _ = Mounted.on(folder, "3m")) {
            Path filling = folder.resolve("filling");
            try (Project project = Studies.create(folder)) {
                add(project, "before");
                Files.write(filling, new byte[(int) Files.getFileStore(folder).getUsableSpace()]);
                CompletionException e =
                        assertThrows(
                                CompletionException.class, () -> add(project, "x".repeat(500_000)));
                StudyFailure.Reason reason =
                        assertInstanceOf(StudyFailure.class, e.getCause()).reason();
                assertTrue(
                        Set.of(StudyFailure.Reason.DISK_FULL, StudyFailure.Reason.STORAGE)
                                .contains(reason),
                        reason.toString());
                Files.delete(filling);
                add(project, "after");
            }
            try (Project project = Studies.open(folder)) {
                assertEquals(
                        List.of("before", "after"),
                        project.read(read ->
                                        read.list(
                                                row -> row.text(0),
                                                "select name from coder order by id"))
                                .join());
            }
        }
    }

    private Path umlauts(int length) throws IOException {
        Path parent = folder.toAbsolutePath();
        while (length - parent.toString().length() > 50) {
            parent = parent.resolve("ü".repeat(40));
        }
        Files.createDirectories(parent);
        return parent.resolve("ö".repeat(length - parent.toString().length() - 1));
    }

    private static int bytes(Path file) {
        return file.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static StudyFailure.Reason reason(Project project) {
        CompletionException e =
                assertThrows(CompletionException.class, () -> add(project, "Nomsa"));
        return assertInstanceOf(StudyFailure.class, e.getCause()).reason();
    }

    private static long add(Project project, String name) {
        return project.act(
                        Label.of("coder.add", name),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }
}
