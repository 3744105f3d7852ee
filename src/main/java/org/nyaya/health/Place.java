package org.nyaya.health;

import java.util.List;
import java.util.Locale;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** What can be wrong with a position, how it is found, and how it is set right. */
public enum Place {
    /** A passage that ends behind the end of its text; its end moves to the end of the text. */
    CODING(
            "select c.id from coding c join text t on t.id = c.text"
                    + " where c.end > t.length and c.start between 0 and c.end - 1",
            Severity.REPAIR,
            Mend.UNDOABLE),
    /** A passage that ends before it begins, which a study never holds: it can only go. */
    CODING_INVERTED(
            "select id from coding where start < 0 or start >= end", Severity.GRAVE, Mend.FINAL),
    /**
     * A passage of a text that is not the one its source has now: nobody knows where it belongs.
     */
    CODING_ELSEWHERE(
            "select c.id from coding c join source s on s.id = c.source where c.text <> s.text",
            Severity.GRAVE,
            Mend.NONE),
    /** A quote of a memo that ends behind the end of its text; its end moves there. */
    QUOTE(
            "select q.id from quote q join text t on t.id = q.text"
                    + " where q.end > t.length and q.start between 0 and q.end - 1",
            Severity.REPAIR,
            Mend.UNDOABLE),
    /** A quote that ends before it begins, which a study never holds: it can only go. */
    QUOTE_INVERTED(
            "select id from quote where start < 0 or start >= end", Severity.GRAVE, Mend.FINAL),
    /**
     * A quote from a text that is not the one its source has now. It is a link, no work: it can go,
     * and the memo stays.
     */
    QUOTE_ELSEWHERE(
            "select q.id from quote q join source s on s.id = q.source where q.text <> s.text",
            Severity.GRAVE,
            Mend.UNDOABLE),
    /** A lost coding that ends behind the end of the text it stood on; its end moves there. */
    LOST(
            "select l.id from lost l join text t on t.id = l.text"
                    + " where l.end > t.length and l.start between 0 and t.length - 1",
            Severity.REPAIR,
            Mend.UNDOABLE),
    /** A lost coding none of whose words can be told: it can only go. */
    LOST_NOWHERE(
            "select l.id from lost l join text t on t.id = l.text"
                    + " where l.start < 0 or l.start >= l.end or l.start >= t.length",
            Severity.GRAVE,
            Mend.FINAL),
    /** A turn that ends behind the end of its text; its end moves to the end of the text. */
    TURN(
            "select u.id from turn u join source s on s.id = u.source join text t on t.id = s.text"
                    + " where u.end > t.length and u.start between 0 and u.said and u.said <= u.end",
            Severity.REPAIR,
            Mend.UNDOABLE),
    /** A turn that ends before it begins, which a study never holds: it becomes an empty one. */
    TURN_INVERTED(
            "select id from turn where start < 0 or said < start or end < said",
            Severity.GRAVE,
            Mend.FINAL),
    /** A turn that begins before the one before it has ended. */
    TURN_OVERLAP(
            "select id from (select id, start, lag(end) over (partition by source order by start, id)"
                    + " as before from turn) where before > start",
            Severity.GRAVE,
            Mend.NONE),
    /** A turn whose speaker is one of another source; who speaks is unknown from then on. */
    SPEAKER(
            "select u.id from turn u join speaker p on p.id = u.speaker where p.source <> u.source",
            Severity.REPAIR,
            Mend.UNDOABLE),
    /** A turn whose time lies before the beginning; it has none from then on. */
    TIME("select id from turn where millis < 0", Severity.REPAIR, Mend.UNDOABLE),
    /** Two turns side by side of which neither translates the other; the pair goes. */
    ALIGNED(
            "select a.id from aligned a join turn u on u.id = a.turn join turn v on v.id = a.translates"
                    + " where u.source = v.source",
            Severity.REPAIR,
            Mend.UNDOABLE);

    private final String wrong;
    private final Severity severity;
    private final Mend mend;

    Place(String wrong, Severity severity, Mend mend) {
        this.wrong = wrong;
        this.severity = severity;
        this.mend = mend;
    }

    Severity severity() {
        return severity;
    }

    Mend mend() {
        return mend;
    }

    /** The ids of the rows that are wrong so. */
    List<Long> in(Read read) {
        return read.list(row -> row.number(0), wrong);
    }

    /** Sets those rows right and answers how many. */
    int mend(Tx tx, List<Long> rows) {
        for (long row : rows) {
            switch (this) {
                case CODING -> clip(tx, Table.CODING, "source, start, code, coder, layer", row);
                case CODING_INVERTED -> tx.delete(Table.CODING, row);
                case QUOTE -> clip(tx, Table.QUOTE, "memo, source, start", row);
                case QUOTE_INVERTED, QUOTE_ELSEWHERE -> tx.delete(Table.QUOTE, row);
                case LOST -> shorten(tx, row);
                case LOST_NOWHERE -> tx.delete(Table.LOST, row);
                case TURN, TURN_INVERTED -> clipTurn(tx, row);
                case SPEAKER -> tx.update(Table.TURN, row, "speaker", (Object) null);
                case TIME -> tx.update(Table.TURN, row, "millis", (Object) null);
                case ALIGNED -> tx.delete(Table.ALIGNED, row);
                case CODING_ELSEWHERE, TURN_OVERLAP -> throw new IllegalStateException();
            }
        }
        return rows.size();
    }

    /** Where nothing is left of it, or the shorter one is there already, it goes. */
    private static void clip(Tx tx, Table table, String unique, long id) {
        String name = table.name().toLowerCase(Locale.ROOT);
        long length =
                tx.number(
                        "select t.length from "
                                + name
                                + " c join text t on t.id = c.text where c.id = ?",
                        id);
        boolean nothing =
                tx.number(
                                "select count(*) from "
                                        + name
                                        + " where id = ? and start between 0 and ? - 1",
                                id,
                                length)
                        == 0;
        boolean there =
                tx.number(
                                "select count(*) from "
                                        + name
                                        + " a join "
                                        + name
                                        + " b using ("
                                        + unique
                                        + ") where a.id = ? and b.id <> a.id and b.end = ?",
                                id,
                                length)
                        > 0;
        if (nothing || there) {
            tx.delete(table, id);
        } else {
            tx.update(table, id, "end", length);
        }
    }

    private static void shorten(Tx tx, long lost) {
        tx.update(
                Table.LOST,
                lost,
                "end",
                tx.number(
                        "select t.length from lost l join text t on t.id = l.text where l.id = ?",
                        lost));
    }

    private static void clipTurn(Tx tx, long id) {
        record Turn(long start, long said, long end, long length) {}

        Turn turn =
                tx.one(
                                row ->
                                        new Turn(
                                                row.number(0),
                                                row.number(1),
                                                row.number(2),
                                                row.number(3)),
                                "select u.start, u.said, u.end, t.length from turn u join source s on s.id = u.source"
                                        + " join text t on t.id = s.text where u.id = ?",
                                id)
                        .orElseThrow();
        long start = Math.clamp(turn.start(), 0, turn.length());
        long said = Math.clamp(turn.said(), start, turn.length());
        long end = Math.clamp(turn.end(), said, turn.length());
        tx.update(Table.TURN, id, "start, said, end", start, said, end);
    }
}
