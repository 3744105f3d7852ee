package org.nyaya.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Characters as people see them: a letter with its accents, a family emoji, a flag. A coding never
 * cuts one in two.
 */
public final class Characters {

    /** Nobody writes one character longer than this many positions. */
    private static final int LONGEST = 1000;

    private Characters() {}

    /**
     * Whether {@code position}, from 0 to the length of the text, lies between two characters and
     * not inside one.
     */
    public static boolean isEdge(String text, int position) {
        if (position == 0 || position == text.length()) {
            return true;
        }
        if (text.charAt(position - 1) < '\u0300' && text.charAt(position) < '\u0300') {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(position))
                && Character.isHighSurrogate(text.charAt(position - 1))) {
            return false;
        }
        int from = firstToLookAt(text, position);
        String window = text.substring(from, Math.min(text.length(), position + 2));
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(window);
        return edges.isBoundary(position - from);
    }

    /**
     * Where a character surely begins, as near before the position as can be told cheaply: a window
     * that began inside a row of flags would pair them wrongly.
     */
    private static int firstToLookAt(String text, int position) {
        int farthest = Math.max(0, position - LONGEST);
        int i = position - 1;
        while (i > farthest && text.charAt(i) >= '\u0300' && !isIdeograph(text.charAt(i))) {
            i--;
        }
        boolean inPair =
                i > 0
                        && Character.isLowSurrogate(text.charAt(i))
                        && Character.isHighSurrogate(text.charAt(i - 1));
        return inPair ? i - 1 : i;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
