package org.nyaya.ui.kit;

import java.text.Bidi;
import java.util.List;

/**
 * Text that runs from the right, made ready to be laid out in lines. JavaFX 26.0 fails on a line
 * that ends with a blank within one stretch of such a text ({@code
 * PrismTextLayout.computeTrailingSpaceWidth} looks for a letter that is not there); where each word
 * is a text of its own, it does not. Positions stay what they are.
 */
public final class RightToLeft {

    private static final String BEHIND_BLANK = "(?<=\\s)";

    private RightToLeft() {}

    /** The text in parts that together are it; one where nothing of it runs from the right. */
    public static List<String> parts(String text) {
        return isIn(text) ? List.of(text.split(BEHIND_BLANK)) : List.of(text);
    }

    /** Whether something of it runs from the right: then one control must not break its lines. */
    public static boolean isIn(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }
}
