package org.nyaya.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of text cut into what is compared when it is corrected: words, and single characters as
 * people see them where they are none. Scripts that leave no blanks between words are compared
 * character by character.
 *
 * @param all the pieces, which together are the text
 */
record Pieces(List<String> all) {

    static Pieces of(String text) {
        List<String> pieces = new ArrayList<>();
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(text);
        int start = 0;
        int at = edges.next();
        while (at != BreakIterator.DONE) {
            int next = edges.next();
            boolean goesOn =
                    next != BreakIterator.DONE
                            && isOfWord(text.codePointAt(start))
                            && isOfWord(text.codePointAt(at));
            if (!goesOn) {
                pieces.add(text.substring(start, at));
                start = at;
            }
            at = next;
        }
        return new Pieces(pieces);
    }

    /** Whether a character, by its first code point, is part of a word of several. */
    static boolean isOfWord(int codePoint) {
        return (Character.isLetterOrDigit(codePoint) || isMark(codePoint))
                && !Character.isIdeographic(codePoint)
                && isSpaced(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpaced(int codePoint) {
        return codePoint < 0x0e00
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case THAI, LAO, KHMER, MYANMAR, HIRAGANA, KATAKANA -> false;
                    default -> true;
                };
    }
}
