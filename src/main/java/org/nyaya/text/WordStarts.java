package org.nyaya.text;

import java.util.Arrays;

/**
 * Where words begin. A word is a run of letters, digits and the marks on them; an apostrophe, a
 * hyphen (soft ones too) between letters or a point or comma between digits stays inside it
 * ("don’t", "follow-up", "3.5" are one word each). Chinese and Japanese ideographs are a word each.
 * These are the words that the program counts.
 */
public final class WordStarts {

    private WordStarts() {}

    /** The starts of the words of {@code text}, in order. */
    public static Positions in(String text) {
        int[] starts = new int[Math.max(16, text.length() / 5)];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isWordCharacter(c)) {
                i += Character.charCount(c);
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i;
            i = endOfWord(text, i);
        }
        return Positions.of(Arrays.copyOf(starts, count));
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        int i = start + Character.charCount(first);
        boolean alone = Character.isIdeographic(first);
        int before = first;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isMark(c)) {
                i += Character.charCount(c);
            } else if (alone) {
                return i;
            } else if (isWordCharacter(c) && !Character.isIdeographic(c)) {
                before = c;
                i += Character.charCount(c);
            } else if (joins(text, before, c, i)) {
                before = c;
                i += Character.charCount(c);
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean joins(String text, int before, int c, int at) {
        int next = at + Character.charCount(c);
        if (next >= text.length()) {
            return false;
        }
        int after = text.codePointAt(next);
        return switch (c) {
            case '\'', '’', '-', '‐', '‑', '\u00ad' ->
                    Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean isWordCharacter(int c) {
        return c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c);
    }

    private static boolean isAsciiWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200c
                || c == 0x200d;
    }
}
