package org.nyaya.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/** The SQL of codings. */
final class CodingStore {

    private static final String CODING =
            "select c.id, c.source, c.text, c.start, c.end, c.code, c.coder, c.layer,"
                    + " c.certainty, c.memo, c.key_quote from coding c ";

    /** What was noted on a coding, or else the first memo about it that is not private. */
    private static final String NOTED =
            "case when c.memo <> '' then c.memo else ifnull((select trim(m.title || ' ' || m.body)"
                    + " from memo m where m.coding = c.id and m.private = 0"
                    + " order by m.id limit 1), '') end";

    private static final String ABOUT =
            CODING.replace(" from ", ", a.at from ").replace("c.memo", NOTED)
                    + "join action a on a.id = c.action"
                    + " where c.id in (select value from json_each(?))"
                    + " order by c.start, c.end desc, c.id";

    private CodingStore() {}

    static List<Coding> all(Read read) {
        return read.list(
                CodingStore::coding,
                CODING
                        + "join source s on s.id = c.source order by s.folded, c.start, c.end, c.id");
    }

    static List<Coding> allOf(Read read, long code) {
        return read.list(
                CodingStore::coding,
                CODING
                        + "join source s on s.id = c.source where c.code = ?"
                        + " order by s.folded, c.start, c.end, c.id",
                code);
    }

    static Optional<Long> textOf(Read read, long source) {
        return read.one(row -> row.number(0), "select text from source where id = ?", source);
    }

    static boolean isCode(Read read, long code) {
        return read.number("select count(*) from code where id = ?", code) > 0;
    }

    static boolean isThere(Read read, NewCoding coding, long coder, long layer) {
        return read.number(
                        "select count(*) from coding where source = ? and start = ? and end = ? and code = ?"
                                + " and coder = ? and layer = ?",
                        coding.source(),
                        coding.span().start(),
                        coding.span().end(),
                        coding.code(),
                        coder,
                        layer)
                > 0;
    }

    static Optional<Coding> find(Read read, long source, Span span, long code, long coder) {
        return read.one(
                CodingStore::coding,
                CODING
                        + "where c.source = ? and c.start = ? and c.end = ? and c.code = ?"
                        + " and c.coder = ? and c.layer = ?",
                source,
                span.start(),
                span.end(),
                code,
                coder,
                Layers.own(read));
    }

    static Optional<Coding> find(Read read, long coding) {
        return read.one(CodingStore::coding, CODING + "where c.id = ?", coding);
    }

    /** Those of these codings that are there, in the order of the text, and who made them. */
    static List<About> about(Read read, Collection<Long> codings) {
        Map<Long, Layer> layers = new HashMap<>();
        Layers.in(read).forEach(layer -> layers.put(layer.id(), layer));
        Map<Long, Coder> coders = new HashMap<>();
        Coders.in(read).forEach(coder -> coders.put(coder.id(), coder));
        return read.list(
                row -> {
                    Coding coding = coding(row);
                    return new About(
                            coding,
                            Objects.requireNonNull(coders.get(coding.coder())),
                            Objects.requireNonNull(layers.get(coding.layer())),
                            row.number(11));
                },
                ABOUT,
                Project.ids(codings));
    }

    /** The ids of a source's codings that were made or changed then or later. */
    static Set<Long> since(Read read, long source, long at) {
        Set<Long> ids = new HashSet<>();
        read.each(
                row -> ids.add(row.number(0)),
                "select c.id from coding c where c.source = ? and c.action >="
                        + " (select coalesce(min(id), 9e18) from action where at >= ?)",
                source,
                at);
        return ids;
    }

    /** The short notes on the codings of a source, by the ids of the codings; none where empty. */
    static Map<Long, String> notes(Read read, long source) {
        Map<Long, String> notes = new HashMap<>();
        read.list(
                        row -> Map.entry(row.number(0), row.text(1)),
                        "select id, memo from coding where source = ? and memo <> ''",
                        source)
                .forEach(note -> notes.put(note.getKey(), note.getValue()));
        return notes;
    }

    /**
     * How many codings each code has by itself, source by source, in the usual scope of that coder;
     * {@code agreed}: the layers of what was agreed. Asks all codings.
     */
    static Map<Long, Map<Long, Integer>> counts(Read read, Coder coder, Set<Long> agreed) {
        record Group(long code, long source, long coder, long layer, int codings) {}
        List<Group> groups =
                read.list(
                        row ->
                                new Group(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        row.number(3),
                                        row.count(4)),
                        "select code, source, coder, layer, count(*) from coding"
                                + " group by source, coder, layer, code");
        Set<Long> sources = new HashSet<>();
        groups.stream()
                .filter(group -> agreed.contains(group.layer()))
                .forEach(group -> sources.add(group.source()));
        Scope scope = new Scope(coder, agreed, sources);
        Map<Long, Map<Long, Integer>> counts = new HashMap<>();
        for (Group group : groups) {
            if (scope.covers(group.source(), group.coder(), group.layer())) {
                counts.computeIfAbsent(group.source(), k -> new HashMap<>())
                        .merge(group.code(), group.codings(), Integer::sum);
            }
        }
        return counts;
    }

    /** How many codings of their own a coder has in each of these sources. */
    static Map<Long, Integer> bySource(Read read, Coder coder, Collection<Long> sources) {
        Scope own = Scope.ofCoder(coder, Layers.in(read));
        Map<Long, Integer> counts = new HashMap<>();
        read.each(
                row -> {
                    if (own.covers(row.number(0), coder.id(), row.number(1))) {
                        counts.merge(row.number(0), row.count(2), Integer::sum);
                    }
                },
                "select source, layer, count(*) from coding"
                        + " where source in (select value from json_each(?)) and coder = ?"
                        + " group by source, layer",
                Project.ids(sources),
                coder.id());
        return counts;
    }

    static List<Long> ofCode(Read read, long code) {
        return read.list(
                row -> row.number(0), "select id from coding where code = ? order by id", code);
    }

    /** The codes that a coder coded with, the one used last first. */
    static List<Long> lastUsed(Read read, long coder) {
        return read.list(
                row -> row.number(0),
                "select code from coding where coder = ? group by code order by max(id) desc",
                coder);
    }

    /** How many codings of one code are there with the other too, by the same coder. */
    static int doubled(Read read, long one, long other) {
        return (int)
                read.number(
                        "select count(*) from coding c join coding d on d.source = c.source"
                                + " and d.start = c.start and d.end = c.end and d.code = ?"
                                + " and d.coder = c.coder and d.layer = c.layer where c.code = ?",
                        other,
                        one);
    }

    static Coding insert(Tx tx, NewCoding coding, long text, long coder, long layer) {
        long id =
                tx.insert(
                        Table.CODING,
                        "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                        coding.source(),
                        text,
                        coding.span().start(),
                        coding.span().end(),
                        coding.code(),
                        coder,
                        layer,
                        coding.certainty().written(),
                        coding.memo(),
                        false);
        return new Coding(
                id,
                coding.source(),
                text,
                coding.span(),
                coding.code(),
                coder,
                layer,
                coding.certainty(),
                coding.memo(),
                false);
    }

    /** The table lets no others in. */
    static Certainty certainty(Row row, int column) {
        return Certainty.of(row.text(column)).orElseThrow();
    }

    private static Coding coding(Row row) {
        return new Coding(
                row.number(0),
                row.number(1),
                row.number(2),
                new Span(row.count(3), row.count(4)),
                row.number(5),
                row.number(6),
                row.number(7),
                certainty(row, 8),
                row.text(9),
                row.flag(10));
    }
}
