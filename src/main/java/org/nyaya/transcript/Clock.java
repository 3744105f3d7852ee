package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A time as digits and colons: minutes and seconds, or hours in front of them, with or without a
 * fraction of a second.
 *
 * @param end behind the last digit; UTF-16 position
 * @param padded whether seconds, and minutes behind hours, have their two digits
 */
record Clock(int end, long millis, boolean padded) {

    private static final int MOST_DIGITS = 3;

    /**
     * The time that begins at {@code from}, or null.
     *
     * @param points the characters that may stand before a fraction
     */
    static @Nullable Clock at(String text, int from, int limit, String points) {
        int[] numbers = new int[3];
        int count = 0;
        int i = from;
        boolean padded = true;
        while (true) {
            int end = digits(text, i, limit);
            if (end == i || (count > 0 && end - i > 2)) {
                return null;
            }
            numbers[count] = Integer.parseInt(text, i, end, 10);
            padded &= count == 0 || end - i == 2;
            count++;
            i = end;
            boolean more = count < 3 && i + 1 < limit && text.charAt(i) == ':';
            if (!more || !isDigit(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        boolean hours = count == 3;
        if (count < 2 || numbers[count - 1] > 59 || (hours && numbers[1] > 59)) {
            return null;
        }
        int minutes = hours ? numbers[0] * 60 + numbers[1] : numbers[0];
        long millis = (minutes * 60L + numbers[count - 1]) * 1000;
        if (i + 1 < limit && points.indexOf(text.charAt(i)) >= 0) {
            int end = digits(text, i + 1, limit);
            if (end > i + 1) {
                millis += fraction(Integer.parseInt(text, i + 1, end, 10), end - i - 1, padded);
                i = end;
            }
        }
        return new Clock(i, millis, padded);
    }

    /** Whether a letter, a digit or one more number follows, so that this is no time at all. */
    boolean goesOn(String text, int limit) {
        return end < limit
                && (Character.isLetterOrDigit(text.charAt(end))
                        || (text.charAt(end) == ':'
                                && end + 1 < limit
                                && isDigit(text.charAt(end + 1))));
    }

    /**
     * A program that pads no number writes 9 seconds and 91 thousandths as 9.91, where others mean
     * 91 hundredths.
     */
    private static int fraction(int number, int digits, boolean padded) {
        int millis = number;
        for (int i = digits; padded && i < MOST_DIGITS; i++) {
            millis *= 10;
        }
        return millis;
    }

    /** The position behind at most three digits from {@code from} on. */
    private static int digits(String text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < MOST_DIGITS && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
