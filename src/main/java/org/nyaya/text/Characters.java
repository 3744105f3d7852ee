package org.nyaya.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Characters as people see them: a letter with its accents, a family emoji, a flag. A coding never
 * cuts one in two.
 */
public final class Characters {

    /** Farther than this from a position nothing decides whether it lies inside a character. */
    private static final int NEAR = 64;

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
        int from = Math.max(0, position - NEAR);
        // Begin behind a plain character, so that the window itself does not cut one.
        for (int i = position - 1; i > from; i--) {
            if (text.charAt(i) < '\u0300') {
                from = i;
            }
        }
        String window = text.substring(from, Math.min(text.length(), position + NEAR));
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(window);
        return edges.isBoundary(position - from);
    }
}
