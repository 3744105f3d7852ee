package org.nyaya.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands between two lines of a paragraph: a blank, or nothing where a word was broken.
 * Whether a hyphen at the end of a line belongs to the word tells the rest of the document, where
 * the word stands whole.
 */
final class PdfHyphens {

    /** What joins two lines: how many characters the first loses, and what comes between. */
    record Joint(int less, String between) {}

    private final Set<String> words = new HashSet<>();

    PdfHyphens(List<PdfLine> lines) {
        boolean broken = false;
        for (PdfLine line : lines) {
            for (PdfWord word : line.words()) {
                String text = word.text();
                boolean breaks =
                        word.equals(line.words().getLast())
                                && isHyphen(text.charAt(text.length() - 1));
                // Halves of broken words are no words.
                if (!breaks && !broken) {
                    words.add(bare(text));
                }
                broken = breaks;
            }
        }
    }

    Joint between(PdfLine line, PdfLine next) {
        String before = line.words().getLast().text();
        String after = next.words().getFirst().text();
        char last = before.charAt(before.length() - 1);
        if (before.length() < 3
                || !isHyphen(last)
                || !Character.isLetter(before.codePointBefore(before.length() - 1))
                || !Character.isLowerCase(after.codePointAt(0))) {
            return new Joint(0, " ");
        }
        String start = bare(before.substring(0, before.length() - 1));
        String end = bare(after);
        boolean broken =
                last == '\u00ad'
                        || words.contains(start + end)
                        || (!words.contains(start + last + end)
                                && !start.contains("-")
                                && !(words.contains(start) && words.contains(end)));
        return new Joint(broken ? 1 : 0, "");
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }

    /** In small letters, without what stands around a word. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !isInWord(word.charAt(start))) {
            start++;
        }
        while (end > start && !isInWord(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
