package org.nyaya.coding;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * Gives codings another code, inside actions. Where the same coder has the same passage under that
 * code already, in the same layer, that coding stays and nothing said of the other is lost: notes
 * are joined, memos follow, a key quote stays one.
 */
final class Recoding {

    /** A coding on its way, and the one that is where it goes, if there is one. */
    private record Way(
            long code,
            String memo,
            boolean keyQuote,
            @Nullable Long there,
            @Nullable String memoThere,
            boolean keyQuoteThere) {

        static Way of(Row row) {
            return new Way(
                    row.number(0),
                    row.text(1),
                    row.flag(2),
                    row.numberOrNull(3),
                    row.textOrNull(4),
                    row.flag(5));
        }
    }

    private static final String WAY =
            "select c.code, c.memo, c.key_quote, d.id, d.memo, d.key_quote from coding c"
                    + " left join coding d on d.source = c.source and d.start = c.start"
                    + " and d.end = c.end and d.code = ? and d.coder = c.coder"
                    + " and d.layer = c.layer where c.id = ?";

    /** How a coding is given other values: by hand, or because something else was done. */
    interface Giving {
        boolean give(Table table, long id, String columns, @Nullable Object... values);
    }

    private Recoding() {}

    /** Gives every coding of one code the other, without anybody having looked at each. */
    static void all(Tx tx, long from, long to) {
        recode(tx, CodingStore.ofCode(tx, from), to, tx::carry);
    }

    /** Gives these codings the code; those that are gone, or have it, are left alone. */
    static Recoded.Done recode(Tx tx, Collection<Long> codings, long to) {
        return recode(tx, codings, to, tx::update);
    }

    private static Recoded.Done recode(Tx tx, Collection<Long> codings, long to, Giving giving) {
        int changed = 0;
        int doubled = 0;
        for (long coding : codings) {
            Way way = tx.one(Way::of, WAY, to, coding).orElse(null);
            if (way == null || way.code() == to) {
                continue;
            }
            if (way.there() == null) {
                giving.give(Table.CODING, coding, "code", to);
                changed++;
            } else {
                join(tx, coding, way, way.there(), giving);
                doubled++;
            }
        }
        return new Recoded.Done(changed, doubled);
    }

    private static void join(Tx tx, long coding, Way way, long there, Giving giving) {
        String memo = way.memoThere() == null ? "" : way.memoThere();
        giving.give(
                Table.CODING,
                there,
                "memo, key_quote",
                with(memo, way.memo()),
                way.keyQuote() || way.keyQuoteThere());
        MemoStore.follow(tx, coding, there);
        NegativeCases.follow(tx, coding, there);
        tx.delete(Table.CODING, coding);
    }

    /** Adds what is said of another coding (its note, its being a key quote) to one (an id). */
    static void say(Tx tx, long coding, String memo, boolean keyQuote, Giving giving) {
        Coding there = CodingStore.find(tx, coding).orElseThrow();
        giving.give(
                Table.CODING,
                coding,
                "memo, key_quote",
                with(there.memo(), memo),
                keyQuote || there.keyQuote());
    }

    private static String with(String memo, String more) {
        return memo.contains(more) ? memo : memo + (memo.isBlank() ? "" : "\n\n") + more;
    }
}
