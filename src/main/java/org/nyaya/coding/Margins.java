package org.nyaya.coding;

import java.util.HashMap;
import java.util.Map;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/**
 * The margins of sources, kept until their codings change: what relations between codings, counts
 * and lanes are worked out from. Used on the study thread, inside reads and actions.
 */
public final class Margins {

    private static final String MARK =
            "select id, start, end, code, coder, layer from coding where source = ?"
                    + " order by start, end desc, id";

    private final Map<Long, Margin> known = new HashMap<>();

    public Margins(Project project) {
        project.onChanged(this::forget);
    }

    /** The margin of that source; empty where there is none. */
    public Margin of(Read read, long source) {
        Margin margin = known.get(source);
        if (margin == null) {
            margin = new Margin(source, read.list(Margins::mark, MARK, source));
            if (!(read instanceof Tx)) {
                known.put(source, margin);
            }
        }
        return margin;
    }

    private void forget(Changed changed) {
        if (changed.touches(Table.CODING, Table.SOURCE)) {
            known.keySet().removeAll(changed.sources());
        }
    }

    private static Margin.Mark mark(Row row) {
        return new Margin.Mark(
                row.number(0),
                new Span(row.count(1), row.count(2)),
                row.number(3),
                row.number(4),
                row.number(5));
    }
}
