package org.nyaya.text;

import java.util.Arrays;

/**
 * Where sentences begin. A sentence ends at a full stop, question or exclamation mark or ellipsis
 * (with the quotes and brackets that close behind it, and a remark in brackets such as "[laughs]")
 * before a blank, unless the next word goes on in lower case or the stop belongs to an
 * abbreviation, an initial or the number of a list; a line end always ends it. Blanks between
 * sentences belong to the one before.
 */
public final class Sentences {

    /** A longer bracket is no remark. */
    private static final int LONGEST_REMARK = 60;

    private Sentences() {}

    /**
     * The starts of the sentences of {@code text}, in order; the first is where the first visible
     * character stands.
     */
    public static Positions in(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 0;
        int i = Blanks.skip(text, 0, text.length());
        while (i < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i;
            i = Blanks.skip(text, end(text, i), text.length());
        }
        return Positions.of(Arrays.copyOf(starts, count));
    }

    private static int end(String text, int start) {
        int i = stopOrLineEnd(text, start);
        while (i < text.length() && isStop(text.charAt(i))) {
            int after = i + 1;
            while (after < text.length()
                    && (isStop(text.charAt(after)) || closes(text.charAt(after)))) {
                after++;
            }
            int end = after;
            if (after < text.length() && Blanks.isBlank(text.charAt(after))) {
                end = endBefore(text, start, i, after);
            } else if (after < text.length() && !endsWithoutBlank(text, i, after)) {
                end = -1;
            }
            if (end >= 0) {
                return end;
            }
            i = stopOrLineEnd(text, after);
        }
        return i;
    }

    /**
     * The first position from {@code from} on where a sentence may end, or the length. By itself,
     * because nearly all of the time is spent here and so little is quickly compiled.
     */
    private static int stopOrLineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(text.charAt(i)) && !isStop(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the sentence ends whose stop stands before a blank, or -1 where it goes on. */
    private static int endBefore(String text, int start, int stop, int after) {
        int end = after;
        int next = skipInLine(text, after);
        int remark = afterRemark(text, next);
        if (remark > next) {
            end = remark;
            next = skipInLine(text, remark);
        }
        if (next == text.length() || isLineEnd(text.charAt(next))) {
            return end;
        }
        if (Character.isLowerCase(text.codePointAt(next))) {
            return -1;
        }
        boolean single = text.charAt(stop) == '.' && !isStop(text.charAt(stop + 1));
        return single && Abbreviations.has(text, start, stop, next) ? -1 : end;
    }

    /**
     * Behind a remark in brackets, or {@code from} where none stands. In lower case it belongs to
     * what was said before; with a capital it may begin the next sentence, unless the line ends.
     */
    private static int afterRemark(String text, int from) {
        if (from == text.length() || (text.charAt(from) != '[' && text.charAt(from) != '(')) {
            return from;
        }
        char close = text.charAt(from) == '[' ? ']' : ')';
        int limit = Math.min(text.length(), from + LONGEST_REMARK);
        int i = from + 1;
        while (i < limit
                && text.charAt(i) != close
                && !isStop(text.charAt(i))
                && !isLineEnd(text.charAt(i))) {
            i++;
        }
        if (i == limit || text.charAt(i) != close) {
            return from;
        }
        int behind = skipInLine(text, i + 1);
        boolean lineEnds = behind == text.length() || isLineEnd(text.charAt(behind));
        boolean small = Character.isLowerCase(text.codePointAt(from + 1)) && behind > i + 1;
        return (lineEnds || small) && Characters.isEdge(text, i + 1) ? i + 1 : from;
    }

    /** Full-width stops bring their own blank. */
    private static boolean endsWithoutBlank(String text, int stop, int after) {
        return isFullWidth(text.charAt(stop)) && Characters.isEdge(text, after);
    }

    private static int skipInLine(String text, int from) {
        int i = from;
        while (i < text.length() && Blanks.isBlank(text.charAt(i)) && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isStop(char c) {
        if (c < 128) {
            return c == '.' || c == '?' || c == '!';
        }
        return "…؟۔।॥።፧။។".indexOf(c) >= 0 || isFullWidth(c);
    }

    private static boolean isFullWidth(char c) {
        return c == '。' || c == '？' || c == '！';
    }

    private static boolean closes(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']';
    }
}
