package org.nyaya.text;

/**
 * What is seen of a text and what is not. Blank are spaces, line ends, control characters, and
 * characters that leave no ink: zero-width space, byte order mark, direction marks, soft hyphen.
 */
public final class Blanks {

    private Blanks() {}

    /** Whether nothing is seen of {@code c} by itself. A surrogate is never blank. */
    public static boolean isBlank(char c) {
        if (c < 127) {
            return c <= ' ';
        }
        return c <= '\u009f' || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Whether {@code c} has neither ink nor width. */
    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff';
    }

    /**
     * The first position in {@code [from, to)} where something is seen, or {@code to}. A space that
     * carries an accent of its own is seen.
     */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i)) && !carriesMark(text, i)) {
            i++;
        }
        return i;
    }

    /**
     * The position after the last character in {@code [from, to)} that is seen, or {@code from}.
     */
    public static int trim(String text, int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1)) && !carriesMark(text, i - 1)) {
            i--;
        }
        return i;
    }

    /** Whether the text holds nothing that is seen. */
    public static boolean isBlank(String text) {
        return skip(text, 0, text.length()) == text.length();
    }

    private static boolean carriesMark(String text, int blank) {
        int next = blank + 1;
        return next < text.length()
                && text.charAt(next) >= '\u0300'
                && !Character.isIdeographic(text.charAt(next))
                && !isBlank(text.charAt(next))
                && Character.isSpaceChar(text.charAt(blank))
                && !Characters.isEdge(text, next);
    }
}
