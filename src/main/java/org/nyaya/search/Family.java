package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of a part of the index that a pattern stands for, or that are like another. There may
 * be thousands, so they are gone through one after the other, and not document by document.
 */
final class Family {

    private record Member(BytesRef term, TermState state) {}

    private final LeafReaderContext leaf;
    private final List<Member> members = new ArrayList<>();
    private final int[] times;
    private final TermsEnum at;
    private long holding;

    Family(LeafReaderContext leaf, String field, CompiledAutomaton automaton) throws IOException {
        this.leaf = leaf;
        this.times = new int[leaf.reader().maxDoc()];
        Terms terms = leaf.reader().terms(field);
        this.at = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (terms != null) {
            TermsEnum each = automaton.getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                members.add(new Member(BytesRef.deepCopyOf(term), each.termState()));
            }
        }
        count();
    }

    private void count() throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum docs = null;
        for (Member member : members) {
            at.seekExact(member.term(), member.state());
            docs = at.postings(docs, PostingsEnum.FREQS);
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    times[doc] += docs.freq();
                    holding++;
                }
            }
        }
    }

    /** In how many documents each of the words is said, added up. */
    long holding() {
        return holding;
    }

    /** How often any of the words is said in that document. */
    int times(int doc) {
        return times[doc];
    }

    /** Where words are said, as numbers of words, by document; of those in {@code wanted} only. */
    Places places(FixedBitSet wanted) throws IOException {
        long[] found = new long[64];
        int count = 0;
        PostingsEnum docs = null;
        for (Member member : members) {
            at.seekExact(member.term(), member.state());
            docs = at.postings(docs, PostingsEnum.POSITIONS);
            int doc = next(wanted, 0);
            while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                int there = docs.docID() < doc ? docs.advance(doc) : docs.docID();
                if (there == doc) {
                    for (int i = docs.freq(); i > 0; i--) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = ((long) doc << 32) | docs.nextPosition();
                    }
                    there = doc + 1;
                }
                doc = next(wanted, there);
            }
        }
        Arrays.sort(found, 0, count);
        return new Places(found, count);
    }

    private static int next(FixedBitSet wanted, int from) {
        return from >= wanted.length() ? DocIdSetIterator.NO_MORE_DOCS : wanted.nextSetBit(from);
    }

    /** Words of documents, in their order; the documents are asked for in theirs. */
    static final class Places {

        private final long[] found;
        private final int count;
        private int next;

        private Places(long[] found, int count) {
            this.found = found;
            this.count = count;
        }

        /** The next word of that document; -1 where there is no other. */
        int nextIn(int doc) {
            return next < count && (int) (found[next] >>> 32) == doc ? (int) found[next++] : -1;
        }
    }
}
