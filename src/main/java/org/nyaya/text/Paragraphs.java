package org.nyaya.text;

import java.util.Arrays;

/**
 * The paragraphs of a text, which people cite by number: lines in which something is seen, counted
 * from 1.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The number of the paragraph in which that position lies; of a position between two, the one
     * before; 1 before the first.
     *
     * @param position in UTF-16 units
     */
    public static int at(String body, int position) {
        int paragraph = 0;
        boolean seen = false;
        for (int i = 0; i < body.length() && (i <= position || !seen); i++) {
            char c = body.charAt(i);
            if (c == '\n') {
                if (i >= position) {
                    break;
                }
                seen = false;
            } else if (!seen && !Blanks.isBlank(c)) {
                seen = true;
                paragraph++;
            }
        }
        return Math.max(1, paragraph);
    }

    /**
     * Where the lines begin in which something is seen: the paragraph of a position is how many of
     * them begin at or before it, and at least 1. For who asks of many positions of one text.
     */
    public static Positions starts(String body) {
        int[] starts = new int[16];
        int count = 0;
        int from = 0;
        while (from < body.length()) {
            int end = body.indexOf('\n', from);
            int to = end < 0 ? body.length() : end;
            if (Blanks.skip(body, from, to) < to) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
                starts[count++] = from;
            }
            from = to + 1;
        }
        return Positions.of(Arrays.copyOf(starts, count));
    }
}
