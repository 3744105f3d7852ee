package org.nyaya.transcript;

import java.util.Locale;

/** How list and page numbers are written. */
enum Numerals {
    DECIMAL,
    ZERO_DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LAST_ROMAN = 3999;
    private static final int LAST_LETTER = 26 * 20;

    /** The numerals of ST_NumberFormat (ECMA-376, 17.18.59); decimal for those not known here. */
    static Numerals ofWord(String format) {
        return switch (format) {
            case "decimalZero" -> ZERO_DECIMAL;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "none", "bullet" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The numerals of style:num-format (OpenDocument 1.3, 19.500). */
    static Numerals ofOpenDocument(String format) {
        return switch (format) {
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            case "" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The number as it is shown; numbers that the numerals have no sign for stay decimal. */
    String of(int number) {
        return switch (this) {
            case NONE -> "";
            case DECIMAL -> Integer.toString(number);
            case ZERO_DECIMAL -> (number >= 0 && number < 10 ? "0" : "") + number;
            case LOWER_LETTER -> letter(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
        };
    }

    /** A to Z, then AA, BB. */
    private static String letter(int number) {
        return number < 1 || number > LAST_LETTER
                ? Integer.toString(number)
                : Character.toString('A' + (number - 1) % 26).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
