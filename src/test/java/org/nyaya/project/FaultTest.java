package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {

    @TempDir Path folder;

    @Test
    void a_full_disk_is_told_and_leaves_nothing_of_the_action_and_the_study_in_use()
            throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            add(project, "before");
            Snapshot before = Snapshot.of(project);
            pages(project, "select page_count + 2 from pragma_page_count");
            CompletionException e =
                    assertThrows(CompletionException.class, () -> add(project, "x".repeat(99_999)));
            assertEquals(
                    StudyFailure.Reason.DISK_FULL,
                    assertInstanceOf(StudyFailure.class, e.getCause()).reason());
            assertEquals(before, Snapshot.of(project));
            pages(project, "select 100000");
            add(project, "after");
        }
        try (Project project = Studies.open(folder)) {
            assertEquals(2, project.history().steps().join().size());
        }
    }

    @Test
    void a_listener_that_throws_takes_nothing_from_the_action_nor_from_other_listeners()
            throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            List<Throwable> unexpected = new ArrayList<>();
            project.read(
                            read -> {
                                Thread.currentThread()
                                        .setUncaughtExceptionHandler(
                                                (thread, e) -> unexpected.add(e));
                                return true;
                            })
                    .join();
            IllegalStateException thrown = new IllegalStateException("on purpose");
            project.onChanged(changed -> {
                throw thrown;
            });
            List<Changed> heard = new ArrayList<>();
            project.onChanged(heard::add);
            assertEquals(1, add(project, "Tariro"));
            assertEquals(1, heard.size());
            assertEquals(List.of(thrown), unexpected);
        }
    }

    @Test
    void whoever_closes_second_returns_when_the_file_is_closed() throws CannotOpen {
        Project project = Studies.create(folder);
        CompletableFuture<?> other = CompletableFuture.runAsync(project::close);
        project.close();
        Studies.open(folder).close();
        other.join();
    }

    @Test
    void a_file_or_folder_that_may_not_be_written_is_told_at_once() throws Exception {
        Studies.create(folder).close();
        Platform.assumePosix(folder);
        Path file = Studies.fileIn(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeTrue(!Files.isWritable(file), "the administrator may write everything");
        assertReadOnly();
        Files.setPosixFilePermissions(file, Platform.OWNER_ONLY);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertReadOnly();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void assertReadOnly() {
        CannotOpen e = assertThrows(CannotOpen.class, () -> Studies.open(folder));
        assertEquals(CannotOpen.Why.READ_ONLY, e.why());
    }

    /** How many pages the file may have at the most: a disk that is soon full. */
    private static void pages(Project project, String count) {
        project.read(read -> read.number("pragma max_page_count = " + read.number(count))).join();
    }

    private static long add(Project project, String name) {
        return project.act(
                        Label.of("coder.add"),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }
}
