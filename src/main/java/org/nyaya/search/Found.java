package org.nyaya.search;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What a question finds, before it is told. Does not change. */
final class Found {

    private final Rows rows;
    private final FixedBitSet set;
    private final float @Nullable [] scores;
    private final Counted counted;
    private final Codings codings;

    Found(Rows rows, FixedBitSet set, float @Nullable [] scores, Counted counted, Codings codings) {
        this.rows = rows;
        this.set = set;
        this.scores = scores;
        this.counted = counted;
        this.codings = codings;
    }

    Rows rows() {
        return rows;
    }

    /** The numbers of the rows. */
    FixedBitSet set() {
        return set;
    }

    /** How well the words fit, by row; null where no words were asked for. */
    float @Nullable [] scores() {
        return scores;
    }

    /** The turns that count. */
    Counted counted() {
        return counted;
    }

    /** The codings that count. */
    Codings codings() {
        return codings;
    }

    int count() {
        return set.cardinality();
    }

    /** How many are different: codings of the same span stand behind one another. */
    int spans() {
        if (!rows.arePassages()) {
            return count();
        }
        int[] last = {-1, -1, -1};
        int[] spans = {0};
        rows.each(
                set,
                (sheet, row) -> {
                    int start = rows.start(sheet, row);
                    int end = rows.end(sheet, row);
                    if (sheet != last[0] || start != last[1] || end != last[2]) {
                        spans[0]++;
                        last[0] = sheet;
                        last[1] = start;
                        last[2] = end;
                    }
                    return true;
                });
        return spans[0];
    }
}
