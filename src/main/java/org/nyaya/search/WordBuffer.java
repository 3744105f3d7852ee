package org.nyaya.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a turn as they are written, taken apart once for all fields that hold them. */
final class WordBuffer {

    private char[] letters = new char[512];
    private int[] ends = new int[64];
    private int count;
    private final WordPlaces.Packing places = new WordPlaces.Packing();

    WordBuffer(String field, String text) {
        try (TokenStream stream = Languages.analyzer().tokenStream(field, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                add(term.buffer(), term.length());
                places.add(offset.startOffset(), offset.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(char[] term, int length) {
        int from = count == 0 ? 0 : ends[count - 1];
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        if (from + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(from + length, letters.length * 2));
        }
        System.arraycopy(term, 0, letters, from, length);
        ends[count++] = from + length;
    }

    /** Where they stand, packed. */
    byte[] places() {
        return places.bytes();
    }

    /** The words, one after the other. */
    TokenStream words() {
        return new Words();
    }

    private final class Words extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private int next;

        @Override
        public boolean incrementToken() {
            if (next == count) {
                return false;
            }
            clearAttributes();
            int from = next == 0 ? 0 : ends[next - 1];
            term.copyBuffer(letters, from, ends[next] - from);
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
