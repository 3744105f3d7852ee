package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the passages or turns in which words are said, and how well they fit. */
final class WordSearch {

    /** BM25 as Robertson and Zaragoza give it (The Probabilistic Relevance Framework, 2009). */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final IndexReader index;
    private final Sheets sheets;
    private final Rows rows;
    private final Counted counted;
    private final Rarity rarity;
    private final double mean;

    WordSearch(IndexReader index, Sheets sheets, Rows rows, Counted counted) {
        this.index = index;
        this.sheets = sheets;
        this.rows = rows;
        this.counted = counted;
        this.rarity = new Rarity(index, sheets);
        this.mean = sheets.meanWords();
    }

    /** What the words are in each language of the study that has them. */
    static List<Saying> sayings(Words words, Sheets sheets) {
        List<Saying> sayings = new ArrayList<>();
        for (String language : sheets.languages()) {
            try {
                Saying saying = Saying.of(words, language);
                if (saying != null) {
                    sayings.add(saying);
                }
            } catch (Saying.TooHard e) {
                throw new IllegalStateException("Words were not understood before", e);
            }
        }
        return sayings;
    }

    /**
     * Those rows of {@code in} in which the words are said.
     *
     * @param scores to which is added how well they fit; null where nobody asks
     */
    FixedBitSet find(Words words, FixedBitSet in, float @Nullable [] scores) throws IOException {
        FixedBitSet turns = rows.arePassages() ? turnsOf(in) : in;
        int[] times = new int[rows.count()];
        FixedBitSet found = rows.none();
        Map<String, Double> weights = new HashMap<>();
        for (Saying saying : sayings(words, sheets)) {
            if (scores != null) {
                weights.put(saying.language(), rarity.of(saying));
            }
            for (LeafReaderContext leaf : index.leaves()) {
                collect(saying, leaf, turns, in, times, found);
            }
        }
        if (scores != null) {
            score(found, times, weights, scores);
        }
        return found;
    }

    private FixedBitSet turnsOf(FixedBitSet in) {
        FixedBitSet turns = new FixedBitSet(Math.max(1, sheets.turnBase()[sheets.count()]));
        rows.each(
                in,
                (sheet, row) -> {
                    int last = rows.lastTurn(sheet, row);
                    for (int turn = rows.firstTurn(sheet, row); turn <= last; turn++) {
                        if (counted.has(sheet, turn)) {
                            turns.set(sheets.turnBase()[sheet] + turn);
                        }
                    }
                    return true;
                });
        return turns;
    }

    private void collect(
            Saying saying,
            LeafReaderContext leaf,
            FixedBitSet turns,
            FixedBitSet in,
            int[] times,
            FixedBitSet found)
            throws IOException {
        IntervalIterator said = saying.places().intervals(saying.field(), leaf);
        if (said == null) {
            return;
        }
        Turns docs = new Turns(leaf, sheets);
        Passages passages = rows.arePassages() ? new Passages(leaf, in, times, found) : null;
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = said.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = said.nextDoc()) {
            if (live != null && !live.get(doc) || !docs.find(doc)) {
                continue;
            }
            int turn = sheets.turnBase()[docs.sheet] + docs.turn;
            if (!turns.get(turn)) {
                continue;
            }
            if (passages != null) {
                passages.collect(doc, docs.sheet, docs.turn, said);
                continue;
            }
            int count = 0;
            while (said.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                count++;
            }
            if (count > 0) {
                found.set(turn);
                times[turn] = count;
            }
        }
    }

    private void score(
            FixedBitSet found, int[] times, Map<String, Double> weights, float[] scores) {
        rows.each(
                found,
                (sheet, row) -> {
                    int at = rows.base(sheet) + row;
                    int length = counted.words(sheet, rows.start(sheet, row), rows.end(sheet, row));
                    double weight = weights.getOrDefault(sheets.get(sheet).language(), 0.0);
                    double frequency = times[at];
                    scores[at] +=
                            (float)
                                    (weight
                                            * frequency
                                            * (K1 + 1)
                                            / (frequency + K1 * (1 - B + B * length / mean)));
                    return true;
                });
    }

    /** Which turn a document is. */
    static final class Turns {

        private final Sheets sheets;
        private final NumericDocValues sources;
        private final NumericDocValues ids;
        private long lastSource = -1;
        int sheet = -1;
        int turn;

        Turns(LeafReaderContext leaf, Sheets sheets) throws IOException {
            this.sheets = sheets;
            this.sources = DocValues.getNumeric(leaf.reader(), Documents.SOURCE);
            this.ids = DocValues.getNumeric(leaf.reader(), Documents.TURN);
        }

        /** Moves on to that document; false where its turn is not there any more. */
        boolean find(int doc) throws IOException {
            long source = sources.advanceExact(doc) ? sources.longValue() : -1;
            if (source != lastSource) {
                // The documents of a source stand together.
                lastSource = source;
                sheet = sheets.indexOf(source);
            }
            if (sheet < 0 || !ids.advanceExact(doc)) {
                return false;
            }
            turn = sheets.get(sheet).talk().indexOf(ids.longValue());
            return turn >= 0;
        }
    }

    /** Counts how often the words of a turn are said in each passage. */
    private final class Passages {

        private final BinaryDocValues packed;
        private final WordPlaces places = new WordPlaces();
        private final FixedBitSet in;
        private final int[] times;
        private final FixedBitSet found;
        private int[] from = new int[16];
        private int[] to = new int[16];

        Passages(LeafReaderContext leaf, FixedBitSet in, int[] times, FixedBitSet found)
                throws IOException {
            this.packed = DocValues.getBinary(leaf.reader(), Documents.PLACES);
            this.in = in;
            this.times = times;
            this.found = found;
        }

        void collect(int doc, int sheet, int turn, IntervalIterator said) throws IOException {
            int count = read(doc, sheets.get(sheet).talk().said[turn], said);
            if (count == 0) {
                return;
            }
            Sheet at = sheets.get(sheet);
            int end = at.talk().end[turn];
            int base = rows.base(sheet);
            for (int row = at.margin().firstEndingAfter(at.talk().said[turn]);
                    row < at.margin().count() && at.margin().start(row) < end;
                    row++) {
                if (in.get(base + row)) {
                    int inside = inside(at.margin().start(row), at.margin().end(row), count);
                    if (inside > 0) {
                        times[base + row] += inside;
                        found.set(base + row);
                    }
                }
            }
        }

        private int read(int doc, int said, IntervalIterator intervals) throws IOException {
            int count = 0;
            while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                if (count == 0) {
                    if (!packed.advanceExact(doc)) {
                        return 0;
                    }
                    places.unpack(packed.binaryValue());
                }
                if (count == from.length) {
                    from = Arrays.copyOf(from, count * 2);
                    to = Arrays.copyOf(to, count * 2);
                }
                from[count] = said + places.start(intervals.start());
                to[count] = said + places.end(intervals.end());
                count++;
            }
            return count;
        }

        private int inside(int start, int end, int count) {
            int inside = 0;
            for (int i = 0; i < count; i++) {
                inside += from[i] >= start && to[i] <= end ? 1 : 0;
            }
            return inside;
        }
    }
}
