package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;

/**
 * A time written into a text: {@code 1:02:07}, {@code [00:01:23]}, {@code (0:31)}, {@code
 * #00:00:05-2#}. Two numbers are minutes and seconds, three have hours in front.
 *
 * @param end behind the last character of the stamp, brackets included; UTF-16 position
 * @param millis from the beginning of the recording; of a stretch of time its beginning
 */
record Stamp(int end, long millis, Kind kind) {

    /** How a stamp is set off from the words around it. */
    enum Kind {
        /** By nothing: it may as well be a time of day that somebody speaks of. */
        BARE,
        /** By brackets of any kind. */
        BRACKETS,
        /** By number signs, as f4 and f5 write it, with tenths of seconds behind a hyphen. */
        F4
    }

    private static final String OPENING = "[({<";
    private static final String CLOSING = "])}>";
    private static final int LONGEST_F4 = 18;

    /** The stamp that begins at {@code from} and lies before {@code limit}, or null. */
    static @Nullable Stamp at(String text, int from, int limit) {
        Stamp stamp = unchecked(text, from, limit);
        // An accent on its last character would be cut off.
        return stamp != null && Characters.isEdge(text, stamp.end()) ? stamp : null;
    }

    private static @Nullable Stamp unchecked(String text, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        char c = text.charAt(from);
        if (c == '#') {
            Clock clock = Clock.at(text, from + 1, limit, "-.,");
            return clock != null && is(text, clock.end(), limit, '#')
                    ? new Stamp(clock.end() + 1, clock.millis(), Kind.F4)
                    : null;
        }
        int bracket = OPENING.indexOf(c);
        if (bracket >= 0) {
            return between(text, from + 1, limit, CLOSING.charAt(bracket));
        }
        Clock clock = Clock.at(text, from, limit, ".,");
        return clock == null || clock.goesOn(text, limit) || !clock.padded()
                ? null
                : new Stamp(clock.end(), clock.millis(), Kind.BARE);
    }

    /** The f4 stamp whose last character stands before {@code end}, or null. */
    static @Nullable Stamp f4Before(String text, int from, int end) {
        if (end - 1 <= from || text.charAt(end - 1) != '#') {
            return null;
        }
        int begin = text.lastIndexOf('#', end - 2);
        return begin < Math.max(from, end - LONGEST_F4) ? null : at(text, begin, end);
    }

    private static @Nullable Stamp between(String text, int from, int limit, char closing) {
        Clock clock = Clock.at(text, Blanks.skip(text, from, limit), limit, ".,-");
        if (clock == null) {
            return null;
        }
        int end = Blanks.skip(text, clock.end(), limit);
        int dash = end;
        while (dash < limit && "-–—>".indexOf(text.charAt(dash)) >= 0) {
            dash++;
        }
        if (dash > end) {
            Clock second = Clock.at(text, Blanks.skip(text, dash, limit), limit, ".,");
            end = second == null ? dash : Blanks.skip(text, second.end(), limit);
        }
        return is(text, end, limit, closing)
                ? new Stamp(end + 1, clock.millis(), Kind.BRACKETS)
                : null;
    }

    private static boolean is(String text, int at, int limit, char c) {
        return at < limit && text.charAt(at) == c;
    }
}
