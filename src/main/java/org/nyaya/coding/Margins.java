package org.nyaya.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/**
 * The margins of sources, kept until their codings change: what relations between codings, counts
 * and lanes are worked out from. Used on the study thread, inside reads and actions.
 */
public final class Margins {

    /** Answered from the unique index alone, without the rows of the table. */
    private static final String MARKS =
            "select id, start, end, code, coder, layer from coding where source = ?";

    /**
     * Few codings have more to say, and an index holds just these; named, for SQLite prefers to
     * look at all.
     */
    private static final String MORE =
            "select id, certainty = 'certain', key_quote, memo <> '' from coding"
                    + " indexed by coding_noted where source = ?"
                    + " and (certainty <> 'certain' or memo <> '' or key_quote = 1)";

    private static final String SOME = " and id in (select value from json_each(?))";

    /** With more changes than that, reading all of a source is no slower. */
    private static final int MOST_CHANGES = 500;

    private final Map<Long, Margin> known = new HashMap<>();
    private final Map<Long, Set<Long>> changes = new HashMap<>();

    public Margins(Project project) {
        project.onChanged(this::hear);
    }

    /** The margin of that source; empty where there is none. */
    public Margin of(Read read, long source) {
        Margin margin = known.get(source);
        Set<Long> changed = changes.get(source);
        if (margin != null && changed == null) {
            return margin;
        }
        Margin now =
                margin == null || changed == null
                        ? new Margin(source, marks(read, "", source))
                        : margin.with(changed, marks(read, SOME, source, Project.ids(changed)));
        if (!(read instanceof Tx)) {
            known.put(source, now);
            changes.remove(source);
        }
        return now;
    }

    private void hear(Changed changed) {
        if (changed.touches(Table.SOURCE)) {
            known.keySet().removeAll(changed.sources());
        }
        Set<Long> codings = changed.ids(Table.CODING);
        if (codings.isEmpty()) {
            return;
        }
        for (long source : changed.sources()) {
            if (known.containsKey(source)) {
                Set<Long> all = changes.computeIfAbsent(source, k -> new HashSet<>());
                all.addAll(codings);
                if (all.size() > MOST_CHANGES) {
                    known.remove(source);
                    changes.remove(source);
                }
            }
        }
    }

    private static List<Margin.Mark> marks(Read read, String which, Object... args) {
        record More(boolean sure, boolean keyQuote, boolean noted) {}

        More usual = new More(true, false, false);
        Map<Long, More> more = new HashMap<>();
        read.each(
                row -> more.put(row.number(0), new More(row.flag(1), row.flag(2), row.flag(3))),
                MORE + which,
                args);
        List<Margin.Mark> marks = new ArrayList<>();
        read.each(
                row -> {
                    More said = more.getOrDefault(row.number(0), usual);
                    marks.add(
                            new Margin.Mark(
                                    row.number(0),
                                    new Span(row.count(1), row.count(2)),
                                    row.number(3),
                                    row.number(4),
                                    row.number(5),
                                    said.sure(),
                                    said.keyQuote(),
                                    said.noted()));
                },
                MARKS + which,
                args);
        return marks;
    }
}
