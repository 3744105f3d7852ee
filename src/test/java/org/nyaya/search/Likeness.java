package org.nyaya.search;

/** Words that are like a word or fit a pattern, found out letter by letter. */
final class Likeness {

    private Likeness() {}

    /** Whether the word fits; each star stands for any letters, or none. */
    static boolean fits(String pattern, String word) {
        if (pattern.isEmpty()) {
            return word.isEmpty();
        }
        if (pattern.charAt(0) == '*') {
            return fits(pattern.substring(1), word)
                    || (!word.isEmpty() && fits(pattern, word.substring(1)));
        }
        return !word.isEmpty()
                && pattern.charAt(0) == word.charAt(0)
                && fits(pattern.substring(1), word.substring(1));
    }

    /**
     * How many letters have to be added, left out, replaced or swapped with their neighbour (and
     * not touched again) to make one word of the other.
     */
    static int edits(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String rest = one.substring(1);
        String otherRest = other.substring(1);
        int same = one.charAt(0) == other.charAt(0) ? 0 : 1;
        int least = same + edits(rest, otherRest);
        if (same == 0) {
            return least;
        }
        least = Math.min(least, 1 + Math.min(edits(rest, other), edits(one, otherRest)));
        boolean swapped =
                !rest.isEmpty()
                        && !otherRest.isEmpty()
                        && one.charAt(0) == otherRest.charAt(0)
                        && rest.charAt(0) == other.charAt(0);
        return swapped
                ? Math.min(least, 1 + edits(rest.substring(1), otherRest.substring(1)))
                : least;
    }
}
