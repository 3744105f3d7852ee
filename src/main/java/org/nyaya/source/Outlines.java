package org.nyaya.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Positions;

/**
 * The outlines of sources, kept until something they show changes. Used on the study thread, inside
 * reads and actions.
 */
public final class Outlines {

    private final Map<Long, Outline> known = new HashMap<>();

    public Outlines(Project project) {
        project.onChanged(this::forget);
    }

    /**
     * The outline of that source; throws {@link java.util.NoSuchElementException} where there is
     * none.
     */
    public Outline of(Read read, long source) {
        Outline outline = known.get(source);
        if (outline == null) {
            outline = load(read, source);
            if (!(read instanceof Tx)) {
                known.put(source, outline);
            }
        }
        return outline;
    }

    private void forget(Changed changed) {
        if (changed.touches(Table.TURN, Table.SPEAKER, Table.SOURCE)) {
            known.keySet().removeAll(changed.sources());
        }
    }

    private static Outline load(Read read, long source) {
        Map<Long, Speaker> speakers = new HashMap<>();
        read.each(
                row -> speakers.put(row.number(0), speaker(row)),
                "select id, label, person, interviewer from speaker where source = ?",
                source);
        List<Turn> turns =
                read.list(
                        row -> {
                            Long speaker = row.numberOrNull(4);
                            return new Turn(
                                    row.number(0),
                                    row.count(1),
                                    row.count(2),
                                    row.count(3),
                                    speaker == null ? null : speakers.get(speaker),
                                    row.numberOrNull(5));
                        },
                        "select id, start, said, end, speaker, millis from turn where source = ? order by start",
                        source);
        return read.one(
                        row ->
                                new Outline(
                                        source,
                                        row.numberOrNull(0),
                                        row.text(1),
                                        row.number(2),
                                        turns,
                                        said(turns, Positions.unpack(row.bytes(3))),
                                        Places.read(row.text(4))),
                        "select s.interview, s.language, s.text, t.words, t.places"
                                + " from source s join text t on t.id = s.text where s.id = ?",
                        source)
                .orElseThrow();
    }

    private static Speaker speaker(Row row) {
        return new Speaker(row.number(0), row.text(1), row.numberOrNull(2), row.flag(3));
    }

    /** Only the words that somebody said. */
    private static Positions said(List<Turn> turns, Positions words) {
        int[] all = words.toArray();
        int[] said = new int[all.length];
        int count = 0;
        for (Turn turn : turns) {
            int from = words.below(turn.said());
            int to = words.below(turn.end());
            System.arraycopy(all, from, said, count, to - from);
            count += to - from;
        }
        return Positions.of(Arrays.copyOf(said, count));
    }
}
