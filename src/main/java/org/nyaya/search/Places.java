package org.nyaya.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes the places of words in documents, one part of the index after the other, for turns or
 * passages, and counts how often each has one.
 */
@SuppressWarnings("NullAway.Init") // every part begins before its documents come
final class Places {

    private final Sheets sheets;
    private final Rows rows;
    private final FixedBitSet turns;
    private final FixedBitSet in;
    private final int[] times;
    private final FixedBitSet found;
    private final WordPlaces words = new WordPlaces();
    private LeafReaderContext leaf;
    private int[] numbers;
    private @Nullable Bits live;
    private BinaryDocValues packed;
    private int turn;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int count;
    private int sheet;

    /**
     * @param turns which count here
     * @param in the rows that are looked at
     * @param zeros one for each row
     */
    Places(Sheets sheets, Rows rows, FixedBitSet turns, FixedBitSet in, int[] zeros) {
        this.sheets = sheets;
        this.rows = rows;
        this.turns = turns;
        this.in = in;
        this.times = zeros;
        this.found = rows.none();
    }

    /** From here on documents are of that part, and the turns of these numbers. */
    void begin(LeafReaderContext next, int[] turnNumbers) throws IOException {
        leaf = next;
        numbers = turnNumbers;
        live = next.reader().getLiveDocs();
        packed = DocValues.getBinary(next.reader(), Documents.PLACES);
    }

    LeafReaderContext leaf() {
        return leaf;
    }

    /** The rows in which there is a place. */
    FixedBitSet found() {
        return found;
    }

    /** How many there are in a row. */
    int times(int row) {
        return times[row];
    }

    /** Whether a document is a turn that counts here; what is added next is of it. */
    boolean isWanted(int doc) {
        turn = numbers[doc];
        count = 0;
        return turn >= 0 && turns.get(turn) && (live == null || live.get(doc));
    }

    /** The document's turn is what is looked at, and has so many places. */
    void turn(int places) {
        found.set(turn);
        times[turn] = places;
    }

    /** The words from {@code first} to {@code last} of the document are a place. */
    void add(int first, int last) {
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        from[count] = first;
        to[count] = last;
        count++;
    }

    /** All places of the document were added. Asked of documents in their order. */
    void endOf(int doc) throws IOException {
        if (count == 0) {
            return;
        }
        if (!rows.arePassages()) {
            turn(count);
        } else if (packed.advanceExact(doc)) {
            words.unpack(packed.binaryValue());
            addToPassages();
        }
    }

    private void addToPassages() {
        int[] base = sheets.turnBase();
        if (turn < base[sheet] || turn >= base[sheet + 1]) {
            sheet = sheets.sheetOfTurn(turn);
        }
        Sheet at = sheets.get(sheet);
        int said = at.talk().said[turn - base[sheet]];
        int end = at.talk().end[turn - base[sheet]];
        for (int i = 0; i < count; i++) {
            from[i] = said + words.start(from[i]);
            to[i] = said + words.end(to[i]);
        }
        int first = rows.base(sheet);
        for (int row = at.margin().firstEndingAfter(said);
                row < at.margin().count() && at.margin().start(row) < end;
                row++) {
            if (in.get(first + row)) {
                int inside = inside(at.margin().start(row), at.margin().end(row));
                if (inside > 0) {
                    times[first + row] += inside;
                    found.set(first + row);
                }
            }
        }
    }

    private int inside(int start, int end) {
        int inside = 0;
        for (int i = 0; i < count; i++) {
            inside += from[i] >= start && to[i] <= end ? 1 : 0;
        }
        return inside;
    }
}
