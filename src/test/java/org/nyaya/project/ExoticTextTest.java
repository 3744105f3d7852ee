package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write comes back through the journal as they wrote it. */
class ExoticTextTest {

    @TempDir Path folder;

    static Stream<String> storable() {
        return Stream.of(
                "",
                " ",
                "it's \"quoted\" \\ \\\\ \\n \\u0041 %s ?1 $.name",
                "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDE80 e\u0301 \u05E9\u05DC\u05D5\u05DD \u202Emirror",
                "line\u2028paragraph\u2029tab\tline\nnext\u000Bform\f\u0085\u007F\u0001",
                "{\"id\": 7, \"name\": [null]}",
                "[1, 2]",
                "null",
                "true",
                "1e5",
                "007",
                "0.30000000000000004",
                "9223372036854775808",
                "\uFEFFmark");
    }

    @ParameterizedTest
    @MethodSource("storable")
    void survives_being_changed_removed_and_undone(String text) throws CannotOpen {
        assertSurvives(text);
    }

    @Test
    void every_character_survives_being_changed_removed_and_undone() throws CannotOpen {
        StringBuilder all = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        assertSurvives(all.toString());
    }

    static Stream<String> unstorable() {
        return Stream.of("\0", "a\0b", "\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db");
    }

    @ParameterizedTest
    @MethodSource("unstorable")
    void that_would_be_lost_is_refused_with_nothing_written(String text) throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            long id = add(project, "Tariro");
            Snapshot before = Snapshot.of(project);
            assertRefused(
                    project,
                    tx -> {
                        tx.insert(Table.CODER, "name, folded", "Nomsa", "nomsa");
                        return tx.insert(Table.CODER, "name, folded", text, "other");
                    });
            assertRefused(project, tx -> tx.update(Table.CODER, id, "name", text));
            assertRefused(project, tx -> tx.keepText(text, new byte[0], new byte[0], ""));
            assertEquals(before, Snapshot.of(project));
            assertEquals(1, project.history().steps().join().size());
        }
    }

    private void assertSurvives(String text) throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            long id = add(project, text);
            assertEquals(List.of(text), names(project));
            project.act(Label.of("rename"), tx -> tx.update(Table.CODER, id, "name", "other"))
                    .join();
            project.act(Label.of("delete", text), tx -> tx.delete(Table.CODER, id)).join();
            project.history().undo(false).join();
            assertEquals(List.of("other"), names(project));
            project.history().undo(false).join();
            assertEquals(List.of(text), names(project));
            project.history().undo(false).join();
            project.history().redo(false).join();
            assertEquals(List.of(text), names(project));
            assertEquals(
                    Label.of("delete", text), project.history().steps().join().getFirst().label());
        }
    }

    private static void assertRefused(Project project, Work<Tx, ?> work) {
        CompletionException e =
                assertThrows(
                        CompletionException.class, () -> project.act(Label.of("x"), work).join());
        assertInstanceOf(IllegalArgumentException.class, e.getCause());
    }

    private static long add(Project project, String name) {
        return project.act(
                        Label.of("add"),
                        tx -> tx.insert(Table.CODER, "name, folded", name, "folded"))
                .join();
    }

    private static List<String> names(Project project) {
        return project.read(read -> read.list(row -> row.text(0), "select name from coder")).join();
    }
}
