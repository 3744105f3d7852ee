package org.nyaya.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * How telling words are: {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, where of the N turns of the
 * language in which a word is said n hold this one. For several words it is the sum; for a pattern
 * or words like another, n is the sum over all that are meant, at most N.
 */
final class Rarity {

    private final IndexReader index;
    private final Map<String, Integer> turns = new HashMap<>();

    Rarity(IndexReader index, Sheets sheets) {
        this.index = index;
        for (Sheet sheet : sheets.all()) {
            turns.merge(sheet.language(), sheet.talk().wordTurns, Integer::sum);
        }
    }

    /**
     * How telling words are in their language.
     *
     * @param holding of a pattern or words like another, how many turns hold each of them, added up
     */
    double of(Saying saying, long holding) throws IOException {
        int all = turns.getOrDefault(saying.language(), 0);
        if (saying.family() != null) {
            return of(all, Math.min(all, holding));
        }
        double sum = 0;
        for (BytesRef term : saying.termBytes()) {
            sum += of(all, ofTerm(saying.field(), term));
        }
        return sum;
    }

    private static double of(int all, long holding) {
        return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }

    private long ofTerm(String field, BytesRef term) throws IOException {
        long holding = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum at = terms.iterator();
                if (at.seekExact(term)) {
                    holding += holding(leaf, at);
                }
            }
        }
        return holding;
    }

    /** What was replaced is left out, so that an index that was made anew tells the same. */
    private static long holding(LeafReaderContext leaf, TermsEnum term) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        if (live == null) {
            return term.docFreq();
        }
        long holding = 0;
        PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            holding += live.get(doc) ? 1 : 0;
        }
        return holding;
    }
}
