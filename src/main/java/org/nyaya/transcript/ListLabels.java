package org.nyaya.transcript;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers and bullets of one list with up to ten levels, as they count on. */
final class ListLabels {

    static final int LEVELS = 10;

    private static final int LONGEST = 40;
    private static final String BULLET = "•";

    /**
     * How one level counts.
     *
     * @param pattern what is shown, with %1 to %9 in place of the numbers of the levels
     */
    record Level(Numerals numerals, String pattern, int start) {}

    private final @Nullable Level[] levels = new @Nullable Level[LEVELS];
    private final int[] counts = new int[LEVELS];
    private final boolean[] counting = new boolean[LEVELS];

    void define(int level, Level how) {
        levels[level] = how;
    }

    boolean defines(int level) {
        return levels[level] != null;
    }

    /** The next entry on this level has this number. */
    void restart(int level, int number) {
        counts[level] = number - 1;
        counting[level] = true;
    }

    /** The next list of this style counts from its beginning. */
    void beginAnew() {
        Arrays.fill(counting, false);
    }

    /** The label of the next entry on this level; empty where none is shown. */
    String next(int level) {
        counts[level] = counting[level] ? counts[level] + 1 : start(level);
        counting[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counting[deeper] = false;
        }
        Level how = levels[level];
        return how == null ? "" : shown(how);
    }

    private String shown(Level how) {
        StringBuilder label = new StringBuilder();
        String pattern = how.pattern();
        for (int i = 0; i < Math.min(LONGEST, pattern.length()); i++) {
            char c = pattern.charAt(i);
            int next = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && next >= 0 && next < LEVELS - 1) {
                label.append(number(next));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.length() > LONGEST ? label.substring(0, LONGEST) : label.toString();
    }

    private String number(int level) {
        Level how = levels[level];
        int count = counting[level] ? counts[level] : start(level);
        return (how == null ? Numerals.DECIMAL : how.numerals()).of(count);
    }

    private int start(int level) {
        Level how = levels[level];
        return how == null ? 1 : how.start();
    }

    /**
     * A bullet as it is shown; those from symbol fonts are letters or private characters in the
     * file, and become the common one.
     */
    static String bullet(String character) {
        if (character.isEmpty()) {
            return "";
        }
        int first = character.codePointAt(0);
        return Character.isLetterOrDigit(first) || Character.getType(first) == Character.PRIVATE_USE
                ? BULLET
                : character;
    }
}
