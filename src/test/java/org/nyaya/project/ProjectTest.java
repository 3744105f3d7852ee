package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir Path folder;

    @Test
    void a_study_holds_what_was_done_after_it_was_closed_and_opened_again() throws CannotOpen {
        Path file = folder.resolve("study.nyaya");
        try (Project project = StudyFile.create(file, Passphrases.any(), tx -> null)) {
            addCoder(project, "Tariro");
        }
        try (Project project = StudyFile.open(file, Passphrases.any())) {
            assertEquals(List.of("Tariro"), coders(project));
        }
    }

    @Test
    void an_action_that_changed_nothing_leaves_no_trace() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            addCoder(project, "Tariro");
            project.act(Label.of("coder.add"), tx -> tx.update(Table.CODER, 1, "name", "Tariro"))
                    .join();
            assertEquals(1, project.history().steps().join().size());
        }
    }

    @Test
    void an_action_that_throws_is_taken_back_whole() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            var failing =
                    project.act(
                            Label.of("coder.add"),
                            tx -> {
                                tx.insert(Table.CODER, "name, folded", "Tariro", "tariro");
                                throw new IllegalStateException("on purpose");
                            });
            assertThrows(CompletionException.class, failing::join);
            assertEquals(List.of(), coders(project));
            assertEquals(List.of(), project.history().steps().join());
        }
    }

    @Test
    void listeners_hear_of_an_action_before_its_future_completes() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            List<Changed> heard = new ArrayList<>();
            project.onChanged(heard::add);
            long id = addCoder(project, "Tariro");
            assertEquals(Set.of(id), heard.getFirst().ids(Table.CODER));
        }
    }

    @Test
    void undoing_and_redoing_are_heard_like_any_other_action() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            long id = addCoder(project, "Tariro");
            List<Changed> heard = new ArrayList<>();
            project.onChanged(heard::add);
            project.history().undo(false).join();
            project.history().redo(false).join();
            assertEquals(
                    List.of(Set.of(id), Set.of(id)),
                    heard.stream().map(c -> c.ids(Table.CODER)).toList());
        }
    }

    @Test
    void the_same_statement_may_be_asked_from_inside_itself() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            addCoder(project, "Tariro");
            addCoder(project, "Nomsa");
            String sql = "select name from coder order by id";
            List<String> pairs =
                    project.read(read ->
                                    read.list(
                                            row ->
                                                    row.text(0)
                                                            + read.list(
                                                                    inner -> inner.text(0), sql),
                                            sql))
                            .join();
            assertEquals(List.of("Tariro[Tariro, Nomsa]", "Nomsa[Tariro, Nomsa]"), pairs);
        }
    }

    @Test
    void a_closed_study_says_so() throws CannotOpen {
        Project project = Studies.create(folder);
        project.close();
        project.close();
        CompletionException e = assertThrows(CompletionException.class, () -> coders(project));
        assertEquals(
                StudyFailure.Reason.CLOSED,
                assertInstanceOf(StudyFailure.class, e.getCause()).reason());
    }

    @Test
    void ids_are_never_given_twice() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            long first = addCoder(project, "Tariro");
            project.history().undo(false).join();
            assertTrue(addCoder(project, "Nomsa") > first);
        }
    }

    private static long addCoder(Project project, String name) {
        return project.act(
                        Label.of("coder.add", name),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }

    private static List<String> coders(Project project) {
        return project.read(
                        read -> read.list(row -> row.text(0), "select name from coder order by id"))
                .join();
    }
}
