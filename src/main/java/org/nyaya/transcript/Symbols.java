package org.nyaya.transcript;

import java.util.Locale;
import java.util.Map;

/**
 * The characters of Unicode for those that word processors take from symbol fonts by number: the
 * common ones, by the charts of the fonts Symbol and Wingdings.
 */
final class Symbols {

    private static final String UNKNOWN = "\ufffd";

    private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static final Map<Integer, String> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xa3, "≤"),
                    Map.entry(0xa5, "∞"),
                    Map.entry(0xab, "↔"),
                    Map.entry(0xac, "←"),
                    Map.entry(0xad, "↑"),
                    Map.entry(0xae, "→"),
                    Map.entry(0xaf, "↓"),
                    Map.entry(0xb0, "°"),
                    Map.entry(0xb1, "±"),
                    Map.entry(0xb3, "≥"),
                    Map.entry(0xb4, "×"),
                    Map.entry(0xb7, "•"),
                    Map.entry(0xb8, "÷"),
                    Map.entry(0xb9, "≠"),
                    Map.entry(0xbb, "≈"),
                    Map.entry(0xbc, "…"),
                    Map.entry(0xd6, "√"),
                    Map.entry(0xde, "⇒"));

    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x4a, "☺"),
                    Map.entry(0x4b, "😐"),
                    Map.entry(0x4c, "☹"),
                    Map.entry(0x6c, "●"),
                    Map.entry(0x6e, "■"),
                    Map.entry(0x6f, "□"),
                    Map.entry(0x71, "❑"),
                    Map.entry(0x75, "◆"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0x9f, "•"),
                    Map.entry(0xa7, "▪"),
                    Map.entry(0xa8, "☐"),
                    Map.entry(0xd8, "➢"),
                    Map.entry(0xdf, "←"),
                    Map.entry(0xe0, "→"),
                    Map.entry(0xe8, "➔"),
                    Map.entry(0xf0, "⇨"),
                    Map.entry(0xfb, "✗"),
                    Map.entry(0xfc, "✓"),
                    Map.entry(0xfd, "☒"),
                    Map.entry(0xfe, "☑"));

    private Symbols() {}

    /**
     * The character that a font shows for a number.
     *
     * @param code hexadecimal, perhaps in the private area at F000
     */
    static String of(String font, String code) {
        int number = number(code);
        boolean isPrivate = number >= 0xf000 && number <= 0xf0ff;
        int low = isPrivate ? number - 0xf000 : number;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> SYMBOL.getOrDefault(low, greek(low));
            case "wingdings" -> WINGDINGS.getOrDefault(low, UNKNOWN);
            default -> isPrivate || !isCharacter(number) ? UNKNOWN : Character.toString(number);
        };
    }

    private static int number(String code) {
        try {
            return Integer.parseUnsignedInt(code, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isCharacter(int number) {
        return number >= ' ' && number <= 0xffff && !Character.isSurrogate((char) number);
    }

    private static String greek(int code) {
        if (code >= 'A' && code <= 'Z') {
            return CAPITALS.substring(code - 'A', code - 'A' + 1);
        }
        if (code >= 'a' && code <= 'z') {
            return SMALL.substring(code - 'a', code - 'a' + 1);
        }
        return code >= ' ' && code < 0x7f ? Character.toString(code) : UNKNOWN;
    }
}
