package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.text.Blanks;

/**
 * Lines as a writer of transcripts sees them. Besides LF, the line and paragraph separators of
 * Unicode end one, which word processors leave behind.
 */
final class Lines {

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Lines() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\u2028' || c == PARAGRAPH_SEPARATOR;
    }

    /** The position of the next line break at or after {@code from}, or the length of the text. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Paragraph blocks, which lines without anything visible part, as turns of nobody. */
    static List<DraftTurn> blocks(String text) {
        List<DraftTurn> blocks = new ArrayList<>();
        int start = -1;
        int seen = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = end(text, from);
            int first = Blanks.skip(text, from, end);
            if (first < end) {
                start = start < 0 ? first : start;
                seen = Blanks.trim(text, first, end);
            }
            boolean parts =
                    first == end || end == text.length() || text.charAt(end) == PARAGRAPH_SEPARATOR;
            if (parts && start >= 0) {
                blocks.add(new DraftTurn(start, start, seen, DraftTurn.NOBODY));
                start = -1;
            }
            from = end + 1;
        }
        return blocks;
    }
}
