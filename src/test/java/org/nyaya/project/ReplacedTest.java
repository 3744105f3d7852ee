package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else, a synchronising folder say, lays another file in the place of an open study. */
class ReplacedTest {

    @TempDir Path folder;

    @Test
    void nothing_is_acknowledged_that_would_go_to_a_file_without_a_name() throws Exception {
        Path file = Studies.fileIn(folder);
        Path other = Files.writeString(folder.resolve("other"), "from another computer");
        try (Project project = Studies.create(folder)) {
            add(project, "Tariro");
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            CompletionException e =
                    assertThrows(CompletionException.class, () -> add(project, "Nomsa"));
            assertEquals(
                    StudyFailure.Reason.REPLACED,
                    assertInstanceOf(StudyFailure.class, e.getCause()).reason());
        }
        assertEquals("from another computer", Files.readString(file));
    }

    @Test
    void what_lies_in_its_place_is_never_kept_as_a_backup_of_it() throws Exception {
        Path file = Studies.fileIn(folder);
        Path other = Files.writeString(folder.resolve("other"), "from another computer");
        Path copy = folder.resolve("copy.nyaya");
        try (Project project = Studies.create(folder)) {
            add(project, "Tariro");
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertThrows(CannotBackUp.class, () -> project.backingUp().to(copy));
        }
        assertFalse(Files.exists(copy));
    }

    @Test
    void of_two_who_make_the_same_study_at_once_one_is_told() throws Exception {
        Path file = Studies.fileIn(folder);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> made =
                    both.invokeAll(List.of(() -> makes(file), () -> makes(file)));
            assertEquals(1, (made.get(0).get() ? 1 : 0) + (made.get(1).get() ? 1 : 0));
        }
        try (var left = Files.list(folder)) {
            assertArrayEquals(new Path[] {file}, left.toArray());
        }
    }

    private static boolean makes(Path file) throws IOException {
        try (Project project =
                StudyFile.create(file, Studies.key(), Schema.current(), tx -> null)) {
            return Files.size(project.file()) > 0;
        } catch (CannotOpen e) {
            return false;
        }
    }

    private static void add(Project project, String name) {
        project.act(
                        Label.of("coder.add", name),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }
}
