package org.nyaya.ui.finding;

import org.nyaya.ui.desk.Transcript;

/**
 * Which paragraph is which after a text was corrected in one place.
 *
 * @param head how much is the same at the beginning, in UTF-16 units
 * @param tail how much is the same at the end
 */
record Paragraphed(Transcript before, Transcript after, int head, int tail) {

    static Paragraphed of(Transcript before, Transcript after) {
        String was = before.body();
        String is = after.body();
        int shorter = Math.min(was.length(), is.length());
        int head = 0;
        while (head < shorter && was.charAt(head) == is.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
            tail++;
        }
        return new Paragraphed(before, after, head, tail);
    }

    /** The number now of what was that paragraph; where it is gone, of what stands there. */
    int now(int paragraph) {
        if (paragraph > before.paragraphs().count()) {
            return paragraph;
        }
        int start = before.paragraphs().get(paragraph - 1);
        int fromEnd = before.body().length() - start;
        boolean behind = start > head && fromEnd <= tail;
        return after.paragraphAt(behind ? after.body().length() - fromEnd : Math.min(start, head));
    }
}
