package org.nyaya.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.source.Texts;
import org.nyaya.text.Paragraphs;

/**
 * Codings that are older than what their code means now: whoever redefines a code looks at them
 * again. A coding is as old as the last time somebody had it in hand; what a code meant then is
 * read from the journal, so that a definition that came back ages nothing.
 */
public final class Rechecking {

    /** One change of a code: what it meant before, where it was there. */
    private record Turn(long action, Optional<Definition> before) {}

    private record Touched(Coding coding, long action) {}

    private final Project project;
    private final Texts texts;

    public Rechecking(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /**
     * A coder's own codings that are older than the definition of their code, by code and place.
     */
    public CompletableFuture<List<Aged>> aged(Coder coder) {
        return project.read(read -> {
            Map<Long, List<Turn>> turns = turns(read);
            CodeTree codes = CodeTree.of(read);
            Map<Long, String> names = new HashMap<>();
            read.each(row -> names.put(row.number(0), row.text(1)), "select id, name from source");
            List<Aged> aged = new ArrayList<>();
            for (Code code : codes.all()) {
                List<Turn> changes = turns.getOrDefault(code.id(), List.of());
                if (hasMeantOther(changes, code)) {
                    for (Touched one : touched(read, code, coder)) {
                        Definition then = at(changes, code, one.action());
                        if (!then.equals(code.definition())) {
                            aged.add(told(read, one.coding(), codes.path(code), names, then));
                        }
                    }
                }
            }
            return List.copyOf(aged);
        });
    }

    /**
     * Says that a coding (an id) is right also as its code is meant now; false where it is gone.
     *
     * @param label how the step is called
     */
    public CompletableFuture<Boolean> stillRight(long coding, Label label) {
        return project.act(label, tx -> tx.confirm(Table.CODING, coding));
    }

    private static boolean hasMeantOther(List<Turn> changes, Code code) {
        return changes.stream()
                .anyMatch(turn -> !turn.before().orElse(Definition.NONE).equals(code.definition()));
    }

    /** What the code meant right after that action. */
    private static Definition at(List<Turn> changes, Code code, long action) {
        for (Turn turn : changes) {
            if (turn.action() > action) {
                return turn.before().orElse(Definition.NONE);
            }
        }
        return code.definition();
    }

    private static Map<Long, List<Turn>> turns(Read read) {
        Map<Long, List<Turn>> turns = new HashMap<>();
        read.each(
                row ->
                        turns.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                                .add(
                                        new Turn(
                                                row.number(1),
                                                row.textOrNull(2) == null
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                new Definition(
                                                                        row.text(2),
                                                                        row.text(3),
                                                                        row.text(4),
                                                                        row.text(5),
                                                                        row.text(6))))),
                "select row, action, before ->> '$.definition', before ->> '$.include',"
                        + " before ->> '$.exclude', before ->> '$.example',"
                        + " before ->> '$.counter_example' from journal where tbl = 'code'"
                        + " order by id");
        return turns;
    }

    private static List<Touched> touched(Read read, Code code, Coder coder) {
        Map<Long, Long> actions = new HashMap<>();
        read.each(
                row -> actions.put(row.number(0), row.number(1)),
                "select id, action from coding where code = ?",
                code.id());
        return Codings.of(read, code.id(), coder).stream()
                .map(one -> new Touched(one, actions.getOrDefault(one.id(), 0L)))
                .toList();
    }

    private Aged told(
            Read read, Coding coding, CodePath code, Map<Long, String> names, Definition then) {
        String body = texts.body(read, coding.text());
        return new Aged(
                coding,
                code,
                names.getOrDefault(coding.source(), ""),
                Paragraphs.at(body, coding.span().start()),
                body.substring(coding.span().start(), coding.span().end()),
                then);
    }
}
