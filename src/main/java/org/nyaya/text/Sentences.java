package org.nyaya.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Where sentences begin. A sentence ends at a full stop, question or exclamation mark or ellipsis
 * (with the quotes and brackets that close behind it) before a blank, unless the next word goes on
 * in lower case or the stop belongs to an abbreviation or an initial; a line end always ends it.
 * Blanks between sentences belong to the one before.
 */
public final class Sentences {

    /** Words whose stop does not end a sentence, lower case, without the stop. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "sr", "jr", "st", "hon", "gen",
                    "col", "capt", "lt", "sgt", "vs", "etc", "e.g", "i.e", "cf", "approx", "no",
                    "nos", "vol", "pp", "p", "fig", "ed", "eds", "inc", "ltd");

    private Sentences() {}

    /**
     * The starts of the sentences of {@code text}, in order; the first is where the first visible
     * character stands.
     */
    public static Positions in(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 0;
        int i = skipBlanks(text, 0);
        while (i < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i;
            i = skipBlanks(text, end(text, i));
        }
        return Positions.of(Arrays.copyOf(starts, count));
    }

    private static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i;
            }
            if (isStop(c)) {
                int after = i + 1;
                while (after < text.length()
                        && (isStop(text.charAt(after)) || closes(text.charAt(after)))) {
                    after++;
                }
                if (after == text.length()) {
                    return after;
                }
                if (isFullWidth(c) || isBlank(text.charAt(after)) && ends(text, start, i, after)) {
                    return after;
                }
                i = after - 1;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int start, int stop, int after) {
        int next = after;
        while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        return text.charAt(stop) != '.' || after > stop + 1 || !abbreviates(text, start, stop);
    }

    private static boolean abbreviates(String text, int start, int stop) {
        int word = stop;
        while (word > start && !isBlank(text.charAt(word - 1)) && !opens(text.charAt(word - 1))) {
            word--;
        }
        boolean initial =
                stop - word == 1
                        && Character.isUpperCase(text.charAt(word))
                        && text.charAt(word) != 'I';
        return initial
                || stop - word < 8
                        && ABBREVIATIONS.contains(Names.fold(text.substring(word, stop)));
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isStop(char c) {
        return c == '.'
                || c == '?'
                || c == '!'
                || c == '…'
                || c == '؟'
                || c == '۔'
                || c == '।'
                || isFullWidth(c);
    }

    private static boolean isFullWidth(char c) {
        return c == '。' || c == '？' || c == '！';
    }

    private static boolean closes(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']';
    }

    private static boolean opens(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '‘' || c == '«' || c == '(' || c == '[';
    }
}
