package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/** Finds the passages or turns in which words are said, and how well they fit. */
final class WordSearch {

    /** BM25 as Robertson and Zaragoza give it (The Probabilistic Relevance Framework, 2009). */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final IndexReader index;
    private final TurnNumbers numbers;
    private final Scratch scratch;
    private final Sheets sheets;
    private final Rows rows;
    private final Counted counted;
    private final Rarity rarity;
    private final double mean;

    WordSearch(
            IndexReader index,
            TurnNumbers numbers,
            Scratch scratch,
            Sheets sheets,
            Rows rows,
            Counted counted) {
        this.index = index;
        this.scratch = scratch;
        this.numbers = numbers;
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
        int[] times = scratch.counts(rows.count());
        Places places = new Places(sheets, rows, rows.arePassages() ? turnsOf(in) : in, in, times);
        Map<String, Double> weights = new HashMap<>();
        for (Saying saying : sayings(words, sheets)) {
            long holding = 0;
            for (LeafReaderContext leaf : index.leaves()) {
                places.begin(leaf, numbers.of(leaf, sheets));
                if (saying.family() != null) {
                    holding += collect(saying, saying.family(), places);
                } else if (saying.terms().size() == 1) {
                    collect(saying.field(), saying.terms().getFirst(), places);
                } else if (saying.places() != null) {
                    collect(saying.field(), saying.places(), places);
                }
            }
            if (scores != null) {
                weights.put(saying.language(), rarity.of(saying, holding));
            }
        }
        if (scores != null) {
            score(places, weights, scores);
        }
        scratch.giveBack(times);
        return places.found();
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

    private void collect(String field, String term, Places places) throws IOException {
        Terms terms = places.leaf().reader().terms(field);
        TermsEnum at = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (!at.seekExact(new BytesRef(term))) {
            return;
        }
        boolean where = rows.arePassages();
        PostingsEnum said = at.postings(null, where ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
        for (int doc = said.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = said.nextDoc()) {
            if (!places.isWanted(doc)) {
                continue;
            }
            if (!where) {
                places.turn(said.freq());
                continue;
            }
            for (int i = said.freq(); i > 0; i--) {
                int word = said.nextPosition();
                places.add(word, word);
            }
            places.endOf(doc);
        }
    }

    private static void collect(String field, IntervalsSource wanted, Places places)
            throws IOException {
        IntervalIterator said = wanted.intervals(field, places.leaf());
        if (said == null) {
            return;
        }
        for (int doc = said.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = said.nextDoc()) {
            if (places.isWanted(doc)) {
                while (said.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                    places.add(said.start(), said.end());
                }
                places.endOf(doc);
            }
        }
    }

    /** Answers in how many documents each of the words is said, added up. */
    private long collect(Saying saying, CompiledAutomaton automaton, Places places)
            throws IOException {
        Family family = new Family(places.leaf(), saying.field(), automaton);
        int count = places.leaf().reader().maxDoc();
        if (!rows.arePassages()) {
            for (int doc = 0; doc < count; doc++) {
                if (family.times(doc) > 0 && places.isWanted(doc)) {
                    places.turn(family.times(doc));
                }
            }
            return family.holding();
        }
        FixedBitSet wanted = new FixedBitSet(Math.max(1, count));
        for (int doc = 0; doc < count; doc++) {
            if (family.times(doc) > 0 && places.isWanted(doc)) {
                wanted.set(doc);
            }
        }
        Family.Places said = family.places(wanted);
        for (int doc = 0; doc < count; doc++) {
            if (wanted.get(doc) && places.isWanted(doc)) {
                for (int word = said.nextIn(doc); word >= 0; word = said.nextIn(doc)) {
                    places.add(word, word);
                }
                places.endOf(doc);
            }
        }
        return family.holding();
    }

    private void score(Places places, Map<String, Double> weights, float[] scores) {
        double[] weight = new double[sheets.count()];
        for (int sheet = 0; sheet < weight.length; sheet++) {
            weight[sheet] = weights.getOrDefault(sheets.get(sheet).language(), 0.0);
        }
        rows.each(
                places.found(),
                (sheet, row) -> {
                    int at = rows.base(sheet) + row;
                    int length = rows.words(counted, sheet, row);
                    double times = places.times(at);
                    scores[at] +=
                            (float)
                                    (weight[sheet]
                                            * times
                                            / (times + K1 * (1 - B + B * length / mean)));
                    return true;
                });
    }
}
