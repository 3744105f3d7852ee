package org.nyaya.search;

import java.util.List;

/**
 * How what was found spreads over one thing that tells it apart.
 *
 * @param kind what that is; codes are those of other codings that share text with it
 * @param attribute the name of the attribute; empty for the other kinds
 * @param counts the greatest first, then by name; a passage in which two people speak counts for
 *     both
 */
public record Facet(Kind kind, String attribute, List<Count> counts) {

    public Facet {
        counts = List.copyOf(counts);
    }

    /** What tells passages and turns apart. */
    public enum Kind {
        PERSON,
        ATTRIBUTE,
        SOURCE,
        CODE,
        CODER
    }

    /**
     * One value.
     *
     * @param found how many passages or turns have it
     * @param clause what, added to the question, leaves these only; ready to be appended
     */
    public record Count(String value, int found, String clause) {}
}
