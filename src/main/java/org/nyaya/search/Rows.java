package org.nyaya.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a question may find, numbered through in the order in which answers tell it: all codings or
 * all turns of the study, a sheet after the other.
 */
final class Rows {

    /** Whether a row of that sheet, by its number there, is what is looked for. */
    interface Test {
        boolean holds(int sheet, int row);
    }

    private final Sheets sheets;
    private final boolean passages;
    private final int[] base;

    Rows(Sheets sheets, boolean passages) {
        this.sheets = sheets;
        this.passages = passages;
        this.base = passages ? sheets.codingBase() : sheets.turnBase();
    }

    boolean arePassages() {
        return passages;
    }

    /** How many there are. */
    int count() {
        return base[base.length - 1];
    }

    /** The number of the first row of that sheet; of the sheet behind the last, the count. */
    int base(int sheet) {
        return base[sheet];
    }

    /** The sheet in which that row lies. */
    int sheetOf(int row) {
        return Sheets.sheetOf(base, row);
    }

    int start(int sheet, int row) {
        Sheet at = sheets.get(sheet);
        return passages ? at.margin().start(row) : at.talk().said[row];
    }

    int end(int sheet, int row) {
        Sheet at = sheets.get(sheet);
        return passages ? at.margin().end(row) : at.talk().end[row];
    }

    /** The first turn that the row touches. */
    int firstTurn(int sheet, int row) {
        return passages ? sheets.get(sheet).firstTurn(row) : row;
    }

    /** The last turn that the row touches; smaller than the first where it touches none. */
    int lastTurn(int sheet, int row) {
        return passages ? sheets.get(sheet).lastTurn(row) : row;
    }

    /** The first row of the sheet from which on one may end behind {@code position}. */
    int firstEndingAfter(int sheet, int position) {
        Sheet at = sheets.get(sheet);
        return passages
                ? at.margin().firstEndingAfter(position)
                : at.talk().firstEndingAfter(position);
    }

    /** How many words are said in it. */
    int words(Counted counted, int sheet, int row) {
        if (!passages) {
            return sheets.get(sheet).talk().words[row];
        }
        return counted.areAnswers()
                ? sheets.get(sheet).words(row)
                : counted.words(sheet, start(sheet, row), end(sheet, row));
    }

    FixedBitSet none() {
        return new FixedBitSet(Math.max(1, count()));
    }

    /** Those rows of {@code in} for which the test holds. */
    FixedBitSet filter(FixedBitSet in, Test test) {
        FixedBitSet out = none();
        each(
                in,
                (sheet, row) -> {
                    if (test.holds(sheet, row)) {
                        out.set(base[sheet] + row);
                    }
                    return true;
                });
        return out;
    }

    /** Shows every row of {@code in}, in order, until one is answered with false. */
    void each(FixedBitSet in, Test reader) {
        int sheet = 0;
        for (int row = next(in, 0); row >= 0; row = next(in, row + 1)) {
            while (base[sheet + 1] <= row) {
                sheet++;
            }
            if (!reader.holds(sheet, row - base[sheet])) {
                return;
            }
        }
    }

    private static int next(FixedBitSet in, int from) {
        if (from >= in.length()) {
            return -1;
        }
        int next = in.nextSetBit(from);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }
}
