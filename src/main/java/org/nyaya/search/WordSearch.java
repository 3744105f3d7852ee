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
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;
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
            long holding = 0;
            for (LeafReaderContext leaf : index.leaves()) {
                Hits hits = new Hits(leaf, turns, in, times, found);
                if (saying.family() != null) {
                    holding += collect(saying, saying.family(), hits);
                } else if (saying.places() != null) {
                    collect(saying.field(), saying.places(), hits);
                }
            }
            if (scores != null) {
                weights.put(saying.language(), rarity.of(saying, holding));
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

    private static void collect(String field, IntervalsSource places, Hits hits)
            throws IOException {
        IntervalIterator said = places.intervals(field, hits.leaf);
        if (said == null) {
            return;
        }
        for (int doc = said.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = said.nextDoc()) {
            if (hits.isWanted(doc)) {
                while (said.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    hits.add(said.start(), said.end());
                }
                hits.endOf(doc);
            }
        }
    }

    /** Answers in how many documents each of the words is said, added up. */
    private static long collect(Saying saying, CompiledAutomaton automaton, Hits hits)
            throws IOException {
        Family family = new Family(hits.leaf, saying.field(), automaton);
        FixedBitSet wanted = new FixedBitSet(Math.max(1, hits.leaf.reader().maxDoc()));
        for (int doc = 0; doc < hits.leaf.reader().maxDoc(); doc++) {
            if (family.times(doc) > 0 && hits.isWanted(doc)) {
                wanted.set(doc);
            }
        }
        Family.Places places = family.places(wanted);
        hits.again();
        for (int doc = 0; doc < hits.leaf.reader().maxDoc(); doc++) {
            if (wanted.get(doc) && hits.isWanted(doc)) {
                for (int word = places.nextIn(doc); word >= 0; word = places.nextIn(doc)) {
                    hits.add(word, word);
                }
                hits.endOf(doc);
            }
        }
        return family.holding();
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

    /** Takes the places in documents of a part of the index for rows. */
    private final class Hits {

        private final LeafReaderContext leaf;
        private final FixedBitSet turns;
        private final FixedBitSet in;
        private final int[] times;
        private final FixedBitSet found;
        private final WordPlaces places = new WordPlaces();
        private final @Nullable Bits live;
        private Turns docs;
        private BinaryDocValues packed;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int count;

        Hits(
                LeafReaderContext leaf,
                FixedBitSet turns,
                FixedBitSet in,
                int[] times,
                FixedBitSet found)
                throws IOException {
            this.leaf = leaf;
            this.turns = turns;
            this.in = in;
            this.times = times;
            this.found = found;
            this.live = leaf.reader().getLiveDocs();
            this.docs = new Turns(leaf, sheets);
            this.packed = DocValues.getBinary(leaf.reader(), Documents.PLACES);
        }

        /** Lets documents be asked for from the first on again. */
        void again() throws IOException {
            docs = new Turns(leaf, sheets);
        }

        /** Whether a document is a turn that counts here. Asked in their order. */
        boolean isWanted(int doc) throws IOException {
            count = 0;
            return (live == null || live.get(doc))
                    && docs.find(doc)
                    && turns.get(sheets.turnBase()[docs.sheet] + docs.turn);
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

        /** All places of the document were added. */
        void endOf(int doc) throws IOException {
            if (count == 0) {
                return;
            }
            if (!rows.arePassages()) {
                int turn = sheets.turnBase()[docs.sheet] + docs.turn;
                found.set(turn);
                times[turn] = count;
            } else if (packed.advanceExact(doc)) {
                places.unpack(packed.binaryValue());
                addToPassages(sheets.get(docs.sheet), rows.base(docs.sheet), docs.turn);
            }
        }

        private void addToPassages(Sheet sheet, int base, int turn) {
            int said = sheet.talk().said[turn];
            for (int i = 0; i < count; i++) {
                from[i] = said + places.start(from[i]);
                to[i] = said + places.end(to[i]);
            }
            int end = sheet.talk().end[turn];
            for (int row = sheet.margin().firstEndingAfter(said);
                    row < sheet.margin().count() && sheet.margin().start(row) < end;
                    row++) {
                if (in.get(base + row)) {
                    int inside = inside(sheet.margin().start(row), sheet.margin().end(row));
                    if (inside > 0) {
                        times[base + row] += inside;
                        found.set(base + row);
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
}
