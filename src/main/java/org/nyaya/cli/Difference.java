package org.nyaya.cli;

/**
 * Two texts as one line shows them: shortened, but so that the first place where they differ is
 * seen in both.
 */
record Difference(String from, String to) {

    /** In UTF-16 units, of each of the two. */
    private static final int MOST = 60;

    private static final int BEFORE = 15;

    static Difference of(String from, String to) {
        String one = line(from);
        String other = line(to);
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean fits = Math.max(one.length(), other.length()) <= MOST;
        int start = fits || same <= BEFORE ? 0 : same - BEFORE;
        return new Difference(shortened(one, start), shortened(other, start));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String text, int wanted) {
        int start = edge(text, Math.min(wanted, text.length()));
        int end = edge(text, Math.min(text.length(), start + MOST));
        return (start > 0 ? "…" : "")
                + text.substring(start, end)
                + (end < text.length() ? "…" : "");
    }

    /** The place, or the one before it where it would cut a character in two. */
    private static int edge(String text, int place) {
        return place > 0
                        && place < text.length()
                        && Character.isLowSurrogate(text.charAt(place))
                        && Character.isHighSurrogate(text.charAt(place - 1))
                ? place - 1
                : place;
    }
}
