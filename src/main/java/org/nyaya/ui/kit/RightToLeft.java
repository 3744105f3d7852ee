package org.nyaya.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text that runs from the right, made ready to be laid out in lines. JavaFX 26.0 fails on a line
 * that ends with a blank within one stretch of such a text ({@code
 * PrismTextLayout.computeTrailingSpaceWidth} looks for a letter that is not there); where each word
 * is a text of its own, it does not. It also mistakes the order of letters of two fonts within one
 * such stretch (Pango), and few fonts have both such letters and the signs between them: these are
 * texts of their own as well. Positions stay what they are.
 */
public final class RightToLeft {

    private static final Set<String> LANGUAGES =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb");

    private RightToLeft() {}

    /** Whether anything of that text runs from the right. */
    public static boolean isIn(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** The text in parts that together are it; one where nothing of it runs from the right. */
    public static List<String> parts(String text) {
        char[] letters = text.toCharArray();
        if (!isIn(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean before = isSuch(letters[0]);
        for (int i = 1; i < letters.length; i++) {
            char letter = letters[i];
            boolean such = goesWithLast(letter) ? before : isSuch(letter);
            if (such != before || endsPart(letters[i - 1])) {
                parts.add(text.substring(start, i));
                start = i;
            }
            before = such;
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    /** Whether it is a letter, or a sign between such letters, that runs from the right. */
    private static boolean isSuch(char letter) {
        return ('\u0590' <= letter && letter <= '\u08FF')
                || ('\uFB1D' <= letter && letter <= '\uFDFF')
                || ('\uFE70' <= letter && letter <= '\uFEFC');
    }

    /** A blank, or what keeps two letters apart that would join: nothing is joined across it. */
    private static boolean endsPart(char letter) {
        return Character.isWhitespace(letter) || letter == '\u200C';
    }

    /** Signs that are drawn with the letter before them, or only say how it joins the next. */
    private static boolean goesWithLast(char letter) {
        return letter == '\u200C'
                || letter == '\u200D'
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isLowSurrogate(letter);
    }

    /** Whether the first letter that has a direction runs from the right. */
    public static boolean isFromRight(String text) {
        return isFromRight(text, false);
    }

    /**
     * Whether people write that language from the right.
     *
     * @param language a language tag (ar, he, fa-AF)
     */
    public static boolean isWrittenSo(String language) {
        return LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /** As {@link #isFromRight(String)}; {@code otherwise}: where no letter has a direction. */
    public static boolean isFromRight(CharSequence text, boolean otherwise) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return otherwise;
    }
}
