package org.nyaya.search;

import org.apache.lucene.util.FixedBitSet;
import org.nyaya.coding.Margin;

/**
 * How codings stand to what a question looks at: worked out from the intervals of margins and
 * turns. What is fewer, the rows or the codings that are asked for, is gone through, and the other
 * looked up.
 */
final class Relations {

    private final Sheets sheets;
    private final Rows rows;
    private final Codings codings;
    private final boolean selecting;

    /**
     * @param selecting whether a clause selects passages: then {@code code:} asks for other codings
     *     than the passage itself
     */
    Relations(Sheets sheets, Rows rows, Codings codings, boolean selecting) {
        this.sheets = sheets;
        this.rows = rows;
        this.codings = codings;
        this.selecting = selecting;
    }

    /** Those rows of {@code in} to which a coding stands so. */
    FixedBitSet standing(Condition.Coded asked, FixedBitSet in) {
        if (asked.relation() == Condition.Relation.SELECTED) {
            Ids codes = new Ids(asked.codes());
            return rows.filter(in, (sheet, row) -> codes.has(sheets.get(sheet).margin().code(row)));
        }
        long wanted = 0;
        for (Sheet sheet : sheets.all()) {
            for (long code : asked.codes()) {
                wanted += sheet.margin().count(code);
            }
        }
        return wanted < in.cardinality() ? byCodings(asked, in) : byRows(asked, in);
    }

    private FixedBitSet byRows(Condition.Coded asked, FixedBitSet in) {
        Ids codes = new Ids(asked.codes());
        return rows.filter(
                in,
                (sheet, row) -> {
                    Margin margin = sheets.get(sheet).margin();
                    int from = from(asked, sheet, row);
                    int to = to(asked, sheet, row);
                    for (int coding = margin.firstEndingAfter(from);
                            coding < margin.count() && margin.start(coding) < to;
                            coding++) {
                        if (codes.has(margin.code(coding))
                                && codings.count(sheet, coding)
                                && stands(asked, sheet, row, coding)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /** Where codings begin that may stand so to the row. */
    private int from(Condition.Coded asked, int sheet, int row) {
        return switch (asked.relation()) {
            case NEAR, WITH -> startOf(sheet, rows.firstTurn(sheet, row) - asked.turns());
            case FOLLOWED -> rows.end(sheet, row);
            default -> rows.start(sheet, row);
        };
    }

    private int to(Condition.Coded asked, int sheet, int row) {
        return switch (asked.relation()) {
            case NEAR, WITH, FOLLOWED -> endOf(sheet, rows.lastTurn(sheet, row) + asked.turns());
            default -> rows.end(sheet, row);
        };
    }

    private FixedBitSet byCodings(Condition.Coded asked, FixedBitSet in) {
        FixedBitSet out = rows.none();
        for (int i = 0; i < sheets.count(); i++) {
            int sheet = i;
            Margin margin = sheets.get(sheet).margin();
            for (long code : asked.codes()) {
                margin.each(
                        code,
                        coding -> {
                            if (codings.count(sheet, coding)) {
                                mark(asked, sheet, coding, in, out);
                            }
                        });
            }
        }
        return out;
    }

    /** Marks the rows to which that coding stands so. */
    private void mark(
            Condition.Coded asked, int sheet, int coding, FixedBitSet in, FixedBitSet out) {
        Margin margin = sheets.get(sheet).margin();
        Talk talk = sheets.get(sheet).talk();
        int from = margin.start(coding);
        int to = margin.end(coding);
        switch (asked.relation()) {
            case NEAR, WITH -> {
                int last = talk.lastStartingBefore(to);
                from = startOf(sheet, talk.firstEndingAfter(from) - asked.turns());
                to = endOf(sheet, last + asked.turns());
            }
            case FOLLOWED -> {
                to = from;
                from = startOf(sheet, talk.firstEndingAfter(from) - asked.turns());
            }
            default -> {}
        }
        int base = rows.base(sheet);
        int end = rows.base(sheet + 1) - base;
        for (int row = rows.firstEndingAfter(sheet, from);
                row < end && rows.start(sheet, row) < to;
                row++) {
            if (in.get(base + row) && !out.get(base + row) && stands(asked, sheet, row, coding)) {
                out.set(base + row);
            }
        }
    }

    private boolean stands(Condition.Coded asked, int sheet, int row, int coding) {
        if (isItself(asked, row, coding)) {
            return false;
        }
        Margin margin = sheets.get(sheet).margin();
        int start = rows.start(sheet, row);
        int end = rows.end(sheet, row);
        int from = margin.start(coding);
        int to = margin.end(coding);
        return switch (asked.relation()) {
            case SELECTED, CODED, OVERLAPS -> from < end && start < to;
            case INSIDE -> from <= start && to >= end;
            case CONTAINS -> from >= start && to <= end;
            case NEAR, WITH -> away(sheet, row, from, to) <= asked.turns();
            case FOLLOWED -> from >= end && away(sheet, row, from, to) <= asked.turns();
        };
    }

    private boolean isItself(Condition.Coded asked, int row, int coding) {
        boolean another = selecting || asked.relation() != Condition.Relation.CODED;
        return rows.arePassages() && another && row == coding;
    }

    /** How many turns lie between those that the two touch; far where one touches none. */
    private int away(int sheet, int row, int from, int to) {
        Talk talk = sheets.get(sheet).talk();
        int first = talk.firstEndingAfter(from);
        int last = talk.lastStartingBefore(to);
        int firstHere = rows.firstTurn(sheet, row);
        int lastHere = rows.lastTurn(sheet, row);
        if (first > last || firstHere > lastHere) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.max(first - lastHere, firstHere - last));
    }

    private int startOf(int sheet, int turn) {
        Talk talk = sheets.get(sheet).talk();
        return talk.count == 0 ? 0 : talk.start[Math.clamp(turn, 0, talk.count - 1)];
    }

    private int endOf(int sheet, int turn) {
        Talk talk = sheets.get(sheet).talk();
        return talk.count == 0 ? 0 : talk.end[Math.clamp(turn, 0, talk.count - 1)];
    }
}
