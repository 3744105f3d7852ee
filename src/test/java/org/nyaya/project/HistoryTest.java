package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void open() throws CannotOpen {
        project = Studies.create(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_new_step_ends_redo_and_the_undone_one_is_told_as_dropped() {
        add("Tariro");
        project.history().undo(false).join();
        add("Nomsa");
        assertInstanceOf(Turned.Nothing.class, project.history().redo(false).join());
        List<Step> steps = project.history().steps().join();
        assertEquals(List.of(false, true), steps.stream().map(Step::dropped).toList());
    }

    @Test
    void an_action_that_changed_nothing_does_not_end_redo() {
        add("Tariro");
        project.history().undo(false).join();
        project.act(Label.of("nothing"), tx -> tx.delete(Table.CODER, 77)).join();
        assertInstanceOf(Turned.Done.class, project.history().redo(false).join());
        assertEquals(List.of("Tariro"), coders());
    }

    @Test
    void another_coder_s_step_is_told_and_undone_only_when_that_is_meant() {
        long tariro = add("Tariro");
        long nomsa = add("Nomsa");
        project.signIn(tariro);
        add("by Tariro");
        project.signIn(nomsa);
        Turned.OthersStep others =
                assertInstanceOf(Turned.OthersStep.class, project.history().undo(false).join());
        assertEquals("Tariro", others.step().coder());
        assertEquals(List.of("Tariro", "Nomsa", "by Tariro"), coders());
        assertInstanceOf(Turned.Done.class, project.history().undo(true).join());
        assertEquals(List.of("Tariro", "Nomsa"), coders());
        assertInstanceOf(Turned.OthersStep.class, project.history().redo(false).join());
        assertInstanceOf(Turned.Done.class, project.history().redo(true).join());
        assertEquals(List.of("Tariro", "Nomsa", "by Tariro"), coders());
    }

    @Test
    void one_s_own_step_needs_no_confirming_after_the_study_was_closed() throws CannotOpen {
        long tariro = add("Tariro");
        project.signIn(tariro);
        add("by Tariro");
        project.close();
        project = Studies.open(folder);
        project.signIn(tariro);
        assertInstanceOf(Turned.Done.class, project.history().undo(false).join());
    }

    @Test
    void the_actions_of_a_group_are_one_step() {
        Project.Group group = project.group(Label.of("import"));
        for (String name : List.of("a", "b", "c")) {
            group.act(tx -> tx.insert(Table.CODER, "name, folded", name, name)).join();
        }
        assertEquals(1, project.history().steps().join().size());
        project.history().undo(false).join();
        assertEquals(List.of(), coders());
        project.history().redo(false).join();
        assertEquals(List.of("a", "b", "c"), coders());
    }

    @Test
    void a_group_that_something_else_came_into_is_two_steps() {
        Project.Group group = project.group(Label.of("import"));
        group.act(tx -> tx.insert(Table.CODER, "name, folded", "a", "a")).join();
        add("between");
        group.act(tx -> tx.insert(Table.CODER, "name, folded", "b", "b")).join();
        group.act(tx -> tx.insert(Table.CODER, "name, folded", "c", "c")).join();
        assertEquals(3, project.history().steps().join().size());
        project.history().undo(false).join();
        assertEquals(List.of("a", "between"), coders());
        project.history().undo(false).join();
        assertEquals(List.of("a"), coders());
    }

    @Test
    void a_group_that_was_undone_in_between_begins_anew() {
        Project.Group group = project.group(Label.of("import"));
        group.act(tx -> tx.insert(Table.CODER, "name, folded", "a", "a")).join();
        project.history().undo(false).join();
        group.act(tx -> tx.insert(Table.CODER, "name, folded", "b", "b")).join();
        project.history().undo(false).join();
        assertEquals(List.of(), coders());
        project.history().redo(false).join();
        assertEquals(List.of("b"), coders());
    }

    @Test
    void deleting_a_code_with_all_that_hangs_on_it_is_undone_whole() {
        long code = project.act(Label.of("begin"), HistoryTest::codeTree).join();
        Snapshot before = Snapshot.of(project);
        project.act(Label.of("code.delete"), tx -> tx.delete(Table.CODE, code)).join();
        Map<Table, Set<Long>> gone = before.differing(Snapshot.of(project));
        assertEquals(Set.of(Table.CODE, Table.CODING, Table.MEMO), gone.keySet());
        assertEquals(ids(1, 4), gone.getOrDefault(Table.CODE, Set.of()));
        assertEquals(ids(1, 400), gone.getOrDefault(Table.CODING, Set.of()));
        project.history().undo(false).join();
        assertEquals(before, Snapshot.of(project));
    }

    @Test
    void deleting_an_interview_with_a_source_and_its_translation_is_undone_whole() {
        long interview = project.act(Label.of("begin"), HistoryTest::translated).join();
        Snapshot before = Snapshot.of(project);
        project.act(Label.of("interview.delete"), tx -> tx.delete(Table.INTERVIEW, interview))
                .join();
        assertEquals(Map.of(), Snapshot.of(project).of(Table.SOURCE));
        // The translation comes back before what it translates: keys are checked at the end.
        project.history().undo(false).join();
        assertEquals(before, Snapshot.of(project));
    }

    private static long translated(Tx tx) {
        long text = tx.keepText("word", new byte[0], new byte[0], "");
        long interview = tx.insert(Table.INTERVIEW, "name, folded", "One", "one");
        String columns = "interview, translates, kind, name, folded, language, text";
        long told = tx.insert(Table.SOURCE, columns, interview, null, "note", "a", "a", "sn", text);
        tx.insert(Table.SOURCE, columns, interview, told, "translation", "b", "b", "en", text);
        return interview;
    }

    /**
     * A code with three below one another, a hundred codings on each, and a memo on each; answers
     * the topmost.
     */
    private static long codeTree(Tx tx) {
        long text = tx.keepText("word ".repeat(100), new byte[0], new byte[0], "");
        long coder = tx.insert(Table.CODER, "name, folded", "Tariro", "tariro");
        long layer = tx.insert(Table.LAYER, "name, folded, kind", "own", "own", "own");
        long source =
                tx.insert(
                        Table.SOURCE,
                        "kind, name, folded, language, text",
                        "note",
                        "Note",
                        "note",
                        "sn",
                        text);
        List<Long> codes = new ArrayList<>();
        for (int depth = 0; depth < 4; depth++) {
            long parent = code(tx, codes.isEmpty() ? null : codes.getLast());
            codes.add(parent);
            for (int i = 0; i < 100; i++) {
                tx.insert(
                        Table.CODING,
                        "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                        source,
                        text,
                        i,
                        i + 3,
                        parent,
                        coder,
                        layer,
                        "certain",
                        "",
                        0);
            }
            tx.insert(
                    Table.MEMO,
                    "title, date, kind, private, coder, code, body",
                    "On it",
                    "2024",
                    "method",
                    0,
                    coder,
                    parent,
                    "");
        }
        return codes.getFirst();
    }

    private static long code(Tx tx, @Nullable Long parent) {
        return tx.insert(
                Table.CODE,
                "parent, name, folded, position, definition, include, exclude, example,"
                        + " counter_example",
                parent,
                "Safety",
                "safety",
                0,
                "",
                "",
                "",
                "",
                "");
    }

    private static Set<Long> ids(long from, long to) {
        return Set.copyOf(LongStream.rangeClosed(from, to).boxed().toList());
    }

    private long add(String name) {
        return project.act(
                        Label.of("coder.add", name),
                        tx -> tx.insert(Table.CODER, "name, folded", name, name))
                .join();
    }

    private List<String> coders() {
        return project.read(
                        read -> read.list(row -> row.text(0), "select name from coder order by id"))
                .join();
    }
}
