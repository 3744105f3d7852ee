package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.nyaya.text.Span;

/**
 * Where the words that were asked for stand in what is told: one page, never everything. Patterns
 * and words like another are marked by {@link FamilyMarks}, which has the text.
 */
final class Marks {

    private final IndexReader index;
    private final TurnNumbers numbers;
    private final Sheets sheets;
    private final Found found;

    /** The places of words, by the number of the turn. */
    private final Map<Integer, List<Place>> byTurn = new HashMap<>();

    /**
     * A place where words are said.
     *
     * @param whole what has to lie in a passage for the place to count
     * @param marks what of it is marked
     */
    private record Place(Span whole, List<Span> marks) {}

    Marks(IndexReader index, TurnNumbers numbers, Sheets sheets, Found found) {
        this.index = index;
        this.numbers = numbers;
        this.sheets = sheets;
        this.found = found;
    }

    /** The marks of each of these rows, as positions in its source, in order. */
    List<List<Span>> of(List<Integer> page, List<Condition> conditions) throws IOException {
        List<Words> words = words(conditions, new ArrayList<>());
        if (!words.isEmpty()) {
            Map<Integer, Set<Integer>> turns = turns(page);
            for (LeafReaderContext leaf : index.leaves()) {
                mark(leaf, words, documents(leaf, turns));
            }
        }
        return page.stream().map(this::marks).toList();
    }

    static List<Words> words(List<Condition> conditions, List<Words> words) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Said said && !said.negated()) {
                words.add(said.words());
            } else if (condition instanceof Condition.Either either && !either.negated()) {
                either.ways().forEach(way -> words(way, words));
            }
        }
        return words;
    }

    /** The turns that count and that the rows touch, by sheet. */
    private Map<Integer, Set<Integer>> turns(List<Integer> page) {
        Map<Integer, Set<Integer>> turns = new TreeMap<>();
        for (int number : page) {
            int sheet = found.rows().sheetOf(number);
            int row = number - found.rows().base(sheet);
            int last = found.rows().lastTurn(sheet, row);
            for (int turn = found.rows().firstTurn(sheet, row); turn <= last; turn++) {
                if (found.counted().has(sheet, turn)) {
                    turns.computeIfAbsent(sheet, k -> new TreeSet<>()).add(turn);
                }
            }
        }
        return turns;
    }

    /** The documents of those turns, with the numbers of the turns, in their order. */
    private SortedMap<Integer, int[]> documents(
            LeafReaderContext leaf, Map<Integer, Set<Integer>> turns) throws IOException {
        SortedMap<Integer, int[]> documents = new TreeMap<>();
        int[] numbersHere = numbers.of(leaf, sheets);
        Bits live = leaf.reader().getLiveDocs();
        List<Integer> all = new ArrayList<>();
        for (int sheet : turns.keySet()) {
            String source = Long.toString(sheets.get(sheet).source().id());
            PostingsEnum docs = leaf.reader().postings(new Term(Documents.SOURCE, source));
            while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(docs.docID())) {
                    all.add(docs.docID());
                }
            }
        }
        all.sort(null);
        for (int doc : all) {
            int number = numbersHere[doc];
            int sheet = number < 0 ? -1 : sheets.sheetOfTurn(number);
            int turn = number < 0 ? -1 : number - sheets.turnBase()[sheet];
            if (turns.getOrDefault(sheet, Set.of()).contains(turn)) {
                documents.put(doc, new int[] {sheet, turn});
            }
        }
        return documents;
    }

    private void mark(
            LeafReaderContext leaf, List<Words> words, SortedMap<Integer, int[]> documents)
            throws IOException {
        for (Words one : words) {
            for (Saying saying : WordSearch.sayings(one, sheets)) {
                IntervalIterator said =
                        saying.places() == null
                                ? null
                                : saying.places().intervals(saying.field(), leaf);
                if (said != null) {
                    boolean apart = one instanceof Words.Near && saying.terms().size() > 1;
                    mark(leaf, saying, apart, said, documents);
                }
            }
        }
    }

    private void mark(
            LeafReaderContext leaf,
            Saying saying,
            boolean apart,
            IntervalIterator said,
            SortedMap<Integer, int[]> documents)
            throws IOException {
        BinaryDocValues packed = DocValues.getBinary(leaf.reader(), Documents.PLACES);
        WordPlaces places = new WordPlaces();
        for (Map.Entry<Integer, int[]> document : documents.entrySet()) {
            int doc = document.getKey();
            if (said.docID() < doc) {
                said.advance(doc);
            }
            if (said.docID() != doc || !packed.advanceExact(doc)) {
                continue;
            }
            places.unpack(packed.binaryValue());
            int sheet = document.getValue()[0];
            int turn = document.getValue()[1];
            int from = sheets.get(sheet).talk().said[turn];
            List<Place> here =
                    byTurn.computeIfAbsent(sheets.turnBase()[sheet] + turn, k -> new ArrayList<>());
            while (said.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                int first = said.start();
                int last = said.end();
                Span whole = new Span(from + places.start(first), from + places.end(last));
                List<Span> marks =
                        apart ? each(leaf, saying, doc, first, last, places, from) : List.of(whole);
                here.add(new Place(whole, marks));
            }
        }
    }

    /** Of words with others between them, each is marked by itself. */
    private static List<Span> each(
            LeafReaderContext leaf,
            Saying saying,
            int doc,
            int first,
            int last,
            WordPlaces places,
            int from)
            throws IOException {
        IntervalIterator words =
                Intervals.or(
                                saying.terms().stream()
                                        .map(Intervals::term)
                                        .toArray(IntervalsSource[]::new))
                        .intervals(saying.field(), leaf);
        List<Span> marks = new ArrayList<>();
        if (words == null || words.advance(doc) != doc) {
            return marks;
        }
        while (words.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            if (words.start() >= first && words.end() <= last) {
                marks.add(
                        new Span(
                                from + places.start(words.start()),
                                from + places.end(words.end())));
            }
        }
        return marks;
    }

    private List<Span> marks(int number) {
        Rows rows = found.rows();
        int sheet = rows.sheetOf(number);
        int row = number - rows.base(sheet);
        Span span = new Span(rows.start(sheet, row), rows.end(sheet, row));
        Set<Span> inside = new TreeSet<>();
        int last = rows.lastTurn(sheet, row);
        for (int turn = rows.firstTurn(sheet, row); turn <= last; turn++) {
            for (Place place : byTurn.getOrDefault(sheets.turnBase()[sheet] + turn, List.of())) {
                if (span.contains(place.whole())) {
                    inside.addAll(place.marks());
                }
            }
        }
        return merged(inside);
    }

    /** Marks that share text are one. */
    static List<Span> merged(Collection<Span> inOrder) {
        List<Span> merged = new ArrayList<>();
        for (Span mark : inOrder) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.overlaps(mark)) {
                merged.set(
                        merged.size() - 1,
                        new Span(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
