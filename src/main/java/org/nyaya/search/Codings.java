package org.nyaya.search;

import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Scope;

/**
 * The codings that count for a question, and how they stand to what it looks at: worked out from
 * the margins of the sources.
 */
final class Codings {

    private final Sheets sheets;
    private final Rows rows;
    private final Scope scope;
    private final boolean selecting;
    private final boolean[] @Nullable [] counting;

    /**
     * @param selecting whether a clause selects passages: then others ask for other codings than
     *     the passage itself
     */
    Codings(Sheets sheets, Scope scope, Rows rows, boolean selecting) {
        this.sheets = sheets;
        this.rows = rows;
        this.scope = scope;
        this.selecting = selecting;
        this.counting = new boolean[sheets.count()] @Nullable [];
    }

    /** Whether the coding of that index counts. */
    boolean count(int sheet, int coding) {
        return in(sheet)[coding];
    }

    /** How many codings of that sheet count. */
    int countIn(int sheet) {
        return sheets.get(sheet).margin().countIn(scope);
    }

    private boolean[] in(int sheet) {
        boolean[] in = counting[sheet];
        if (in == null) {
            in = sheets.get(sheet).margin().in(scope);
            counting[sheet] = in;
        }
        return in;
    }

    /** Something that holds of a coding. */
    interface Test {
        boolean holds(Margin margin, int coding);
    }

    /** Holds for a passage of which {@code test} holds, and for a turn over which such one lies. */
    Rows.Test itselfOrOver(Test test) {
        if (rows.arePassages()) {
            return (sheet, row) -> test.holds(sheets.get(sheet).margin(), row);
        }
        return (sheet, row) -> any(sheet, -1, rows.start(sheet, row), rows.end(sheet, row), test);
    }

    /** Whether a coding stands so to a row. */
    Rows.Test standing(Condition.Coded asked) {
        Ids codes = new Ids(asked.codes());
        Test wanted = (margin, i) -> codes.has(margin.code(i));
        return switch (asked.relation()) {
            case SELECTED -> (sheet, row) -> wanted.holds(sheets.get(sheet).margin(), row);
            case CODED ->
                    (sheet, row) ->
                            any(
                                    sheet,
                                    selecting ? itself(row) : -1,
                                    rows.start(sheet, row),
                                    rows.end(sheet, row),
                                    wanted);
            case OVERLAPS ->
                    (sheet, row) ->
                            any(
                                    sheet,
                                    itself(row),
                                    rows.start(sheet, row),
                                    rows.end(sheet, row),
                                    wanted);
            case INSIDE ->
                    (sheet, row) -> {
                        int start = rows.start(sheet, row);
                        int end = rows.end(sheet, row);
                        return any(
                                sheet,
                                itself(row),
                                start,
                                end,
                                (margin, i) ->
                                        margin.start(i) <= start
                                                && margin.end(i) >= end
                                                && wanted.holds(margin, i));
                    };
            case CONTAINS ->
                    (sheet, row) -> {
                        int start = rows.start(sheet, row);
                        int end = rows.end(sheet, row);
                        return any(
                                sheet,
                                itself(row),
                                start,
                                end,
                                (margin, i) ->
                                        margin.start(i) >= start
                                                && margin.end(i) <= end
                                                && wanted.holds(margin, i));
                    };
            case NEAR, WITH ->
                    (sheet, row) ->
                            within(
                                    sheet,
                                    itself(row),
                                    rows.firstTurn(sheet, row) - asked.turns(),
                                    rows.firstTurn(sheet, row),
                                    rows.lastTurn(sheet, row),
                                    rows.lastTurn(sheet, row) + asked.turns(),
                                    wanted);
            case FOLLOWED -> (sheet, row) -> followed(sheet, row, asked.turns(), wanted);
        };
    }

    /** A turn is no coding. */
    private int itself(int row) {
        return rows.arePassages() ? row : -1;
    }

    /** Whether another coding that counts shares text with {@code [start, end)}. */
    private boolean any(int sheet, int itself, int start, int end, Test test) {
        Margin margin = sheets.get(sheet).margin();
        boolean[] counts = in(sheet);
        for (int i = margin.firstEndingAfter(start);
                i < counts.length && margin.start(i) < end;
                i++) {
            if (counts[i] && i != itself && margin.end(i) > start && test.holds(margin, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another coding touches one of the turns from {@code from} to {@code to}. */
    private boolean within(
            int sheet, int itself, int from, int first, int last, int to, Test test) {
        Talk talk = sheets.get(sheet).talk();
        if (first > last) {
            return false;
        }
        int start = talk.start[Math.max(0, from)];
        int end = talk.end[Math.min(talk.count - 1, to)];
        return any(
                sheet,
                itself,
                start,
                end,
                (margin, i) -> test.holds(margin, i) && touchesTurn(talk, margin, i, from, to));
    }

    private static boolean touchesTurn(Talk talk, Margin margin, int coding, int from, int to) {
        int first = talk.firstEndingAfter(margin.start(coding));
        int last = talk.lastStartingBefore(margin.end(coding));
        return first <= last && first <= to && last >= from;
    }

    private boolean followed(int sheet, int row, int turns, Test test) {
        Talk talk = sheets.get(sheet).talk();
        int last = rows.lastTurn(sheet, row);
        if (rows.firstTurn(sheet, row) > last) {
            return false;
        }
        int end = rows.end(sheet, row);
        int to = Math.min(talk.count - 1, (int) Math.min(Integer.MAX_VALUE, (long) last + turns));
        return any(
                sheet,
                itself(row),
                end,
                talk.end[to],
                (margin, i) ->
                        margin.start(i) >= end
                                && test.holds(margin, i)
                                && touchesTurn(talk, margin, i, 0, to));
    }
}
