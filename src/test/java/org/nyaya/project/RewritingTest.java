package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that is written to while it is written anew. */
class RewritingTest {

    @TempDir Path folder;
    private int times;

    @Test
    void what_is_remembered_meanwhile_is_no_reason_to_give_up() throws Exception {
        try (Project project = Studies.create(folder)) {
            BackingUpTest.add(project, "before");
            project.rewriting()
                    .purge(
                            Rewriting.Erase.ALL,
                            tx -> null,
                            purged -> {
                                if (times++ == 0) {
                                    project.remembered().remember("place", "there").join();
                                }
                            });
        }
        try (Project after = Studies.open(folder)) {
            assertInstanceOf(Turned.Nothing.class, after.history().undo(true).join());
        }
    }

    @Test
    void what_is_asked_of_a_study_that_was_written_anew_is_told_so() throws Exception {
        try (Project project = Studies.create(folder)) {
            project.rewriting().purge(Rewriting.Erase.ALL, tx -> null, purged -> {});
            CompletionException e =
                    assertThrows(CompletionException.class, () -> project.history().steps().join());
            assertEquals(
                    StudyFailure.Reason.REWRITTEN,
                    assertInstanceOf(StudyFailure.class, e.getCause()).reason());
        }
    }

    @Test
    void a_study_that_is_changed_again_and_again_stays_open_and_as_it_was() throws Exception {
        try (Project project = Studies.create(folder)) {
            assertThrows(
                    CannotOpen.class,
                    () ->
                            project.rewriting()
                                    .purge(
                                            Rewriting.Erase.ALL,
                                            tx -> null,
                                            purged ->
                                                    BackingUpTest.add(project, "new " + times++)));
            assertEquals(times, project.history().steps().join().size());
        }
    }
}
