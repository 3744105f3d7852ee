package org.nyaya.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which turn each document of the index is, by the numbers of {@link Sheets}. Worked out once for
 * each part of the index, as long as no turn gets another number. Used on the thread of the index.
 */
final class TurnNumbers {

    /** More parts than an index has at a time: what is kept of parts that are gone is dropped. */
    private static final int MOST_PARTS = 200;

    private final Map<IndexReader.CacheKey, int[]> byPart = new HashMap<>();
    private int[] turnBase = new int[0];

    /**
     * The numbers of the turns, by document; -1 where the turn is not there any more. What was
     * deleted from the index may still have the number of its turn.
     */
    @SuppressWarnings("ReferenceEquality") // another array says that numbers changed
    int[] of(LeafReaderContext part, Sheets sheets) throws IOException {
        if (turnBase != sheets.turnBase() || byPart.size() > MOST_PARTS) {
            byPart.clear();
            turnBase = sheets.turnBase();
        }
        IndexReader.CacheHelper cache = part.reader().getCoreCacheHelper();
        int[] numbers = cache == null ? null : byPart.get(cache.getKey());
        if (numbers == null) {
            numbers = read(part, sheets);
            if (cache != null) {
                byPart.put(cache.getKey(), numbers);
            }
        }
        return numbers;
    }

    private static int[] read(LeafReaderContext part, Sheets sheets) throws IOException {
        int[] numbers = new int[part.reader().maxDoc()];
        Arrays.fill(numbers, -1);
        NumericDocValues sources = DocValues.getNumeric(part.reader(), Documents.SOURCE);
        NumericDocValues turns = DocValues.getNumeric(part.reader(), Documents.TURN);
        long last = -1;
        int sheet = -1;
        for (int doc = sources.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = sources.nextDoc()) {
            if (sources.longValue() != last) {
                // The documents of a source stand together.
                last = sources.longValue();
                sheet = sheets.indexOf(last);
            }
            if (sheet >= 0 && turns.advanceExact(doc)) {
                int turn = sheets.get(sheet).talk().indexOf(turns.longValue());
                numbers[doc] = turn < 0 ? -1 : sheets.turnBase()[sheet] + turn;
            }
        }
        return numbers;
    }
}
