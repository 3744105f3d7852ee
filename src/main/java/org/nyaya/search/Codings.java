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
    private final boolean[] @Nullable [] counting;

    Codings(Sheets sheets, Scope scope, Rows rows) {
        this.sheets = sheets;
        this.rows = rows;
        this.scope = scope;
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
        return (sheet, row) -> over(sheet, rows.start(sheet, row), rows.end(sheet, row), test);
    }

    /** Whether a coding that counts and of which {@code test} holds shares text with a turn. */
    private boolean over(int sheet, int start, int end, Test test) {
        Margin margin = sheets.get(sheet).margin();
        boolean[] counts = in(sheet);
        for (int i = margin.firstEndingAfter(start);
                i < counts.length && margin.start(i) < end;
                i++) {
            if (counts[i] && margin.end(i) > start && test.holds(margin, i)) {
                return true;
            }
        }
        return false;
    }
}
