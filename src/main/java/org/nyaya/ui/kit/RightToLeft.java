package org.nyaya.ui.kit;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text that runs from the right, made ready to be laid out in lines. JavaFX 26.0 fails on a line
 * that ends with a blank within one stretch of such a text ({@code
 * PrismTextLayout.computeTrailingSpaceWidth} looks for a letter that is not there); where each word
 * is a text of its own, it does not. Positions stay what they are.
 */
public final class RightToLeft {

    private static final String BEHIND_BLANK = "(?<=\\s)";

    private static final Set<String> LANGUAGES =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb");

    private RightToLeft() {}

    /** The text in parts that together are it; one where nothing of it runs from the right. */
    public static List<String> parts(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                ? List.of(text.split(BEHIND_BLANK))
                : List.of(text);
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
