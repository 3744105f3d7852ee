package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/** The SQL of flags. */
final class FlagStore {

    private FlagStore() {}

    /** What is flagged, by the id of its source; none for a source in which nothing is. */
    static Map<Long, Flagged> in(Read read) {
        return in(read, "", new Object[0]);
    }

    /** The same of some sources. */
    static Map<Long, Flagged> in(Read read, Collection<Long> sources) {
        return in(
                read,
                " where source in (select value from json_each(?))",
                new Object[] {Project.ids(sources)});
    }

    private static Map<Long, Flagged> in(Read read, String which, Object[] args) {
        Map<Long, List<Flag>> flags = new HashMap<>();
        Map<Long, Set<FlagKind>> whole = new HashMap<>();
        read.each(
                row ->
                        flags.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                                .add(
                                        new Flag(
                                                row.number(1),
                                                new Span(row.count(2), row.count(3)),
                                                FlagKind.of(row.text(4)))),
                "select source, id, start, end, kind from flag" + which,
                args);
        read.each(
                row ->
                        whole.computeIfAbsent(row.number(0), id -> EnumSet.noneOf(FlagKind.class))
                                .add(FlagKind.of(row.text(1))),
                "select source, kind from source_flag" + which,
                args);
        Map<Long, Flagged> found = new HashMap<>();
        flags.forEach((source, all) ->
                found.put(source, Flagged.of(whole.getOrDefault(source, Set.of()), all)));
        whole.forEach((source, kinds) ->
                found.computeIfAbsent(source, id -> Flagged.of(kinds, List.of())));
        return found;
    }

    /** The id of the flag of that kind on exactly that passage. */
    static Optional<Long> id(Read read, QuoteStore.Place place, FlagKind kind) {
        return read.one(
                row -> row.number(0),
                "select id from flag where source = ? and start = ? and end = ? and kind = ?",
                place.source(),
                place.span().start(),
                place.span().end(),
                kind.stored());
    }

    static void insert(Tx tx, QuoteStore.Place place, FlagKind kind) {
        tx.insert(
                Table.FLAG,
                "source, text, start, end, kind",
                place.source(),
                place.text(),
                place.span().start(),
                place.span().end(),
                kind.stored());
    }

    /** The kinds for which a whole source is flagged, with the ids of the flags. */
    static Map<FlagKind, Long> ofSource(Read read, long source) {
        Map<FlagKind, Long> kinds = new HashMap<>();
        read.each(
                row -> kinds.put(FlagKind.of(row.text(1)), row.number(0)),
                "select id, kind from source_flag where source = ?",
                source);
        return kinds;
    }
}
