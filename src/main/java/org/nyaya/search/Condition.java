package org.nyaya.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.text.Span;

/**
 * One condition of a question that was understood: what the question names is looked up, and is
 * called here as the study calls it.
 */
public sealed interface Condition {

    boolean negated();

    /** Where it stands in the question. */
    Span place();

    /** Words that are said there. */
    record Said(Words words, boolean negated, Span place) implements Condition {}

    /**
     * A coding that the passage (or turn) is, or that stands so to it.
     *
     * @param codes ids of the codes that are meant, those below included
     * @param names paths of the codes that were named, in the order of the codebook
     * @param groups names of the groups that were named instead, whose codes are meant
     * @param below whether those below the named ones are meant too
     * @param turns how many turns away at the most; 0 for relations without that
     */
    record Coded(
            Relation relation,
            Set<Long> codes,
            List<CodePath> names,
            List<String> groups,
            boolean below,
            int turns,
            boolean negated,
            Span place)
            implements Condition {}

    /** How a coding stands to what is found. */
    enum Relation {
        /** The passage is that coding itself. */
        SELECTED,
        /**
         * {@code code:} where it does not select: means what {@link #OVERLAPS} means, and where
         * nothing selects the passage itself too.
         */
        CODED,
        OVERLAPS,
        INSIDE,
        CONTAINS,
        NEAR,
        FOLLOWED,
        WITH
    }

    /**
     * Somebody speaks there.
     *
     * @param people ids of those it may be
     * @param attribute the name of the attribute that tells them; null where they are named
     * @param value the names of the people, or the value or range of the attribute
     */
    record SpokenBy(
            Set<Long> people, @Nullable String attribute, Told value, boolean negated, Span place)
            implements Condition {}

    /**
     * Somebody with one of these labels speaks there.
     *
     * @param speakers ids of the speakers
     * @param interviewer whether whoever asks was meant by that word
     */
    record Speaking(
            Set<Long> speakers, boolean interviewer, Told label, boolean negated, Span place)
            implements Condition {}

    /** It is of one of these sources. */
    record Of(Origin origin, Set<Long> sources, Told value, boolean negated, Span place)
            implements Condition {}

    /** What tells sources apart. */
    enum Origin {
        SOURCE,
        KIND,
        DATE
    }

    /** How sure the coder was. */
    record Sure(Certainty certainty, boolean negated, Span place) implements Condition {}

    /**
     * Something is noted there.
     *
     * @param codings ids of the codings that have a note or memo with that text; null where any
     *     note will do
     * @param text what stands in it; null where any note will do
     */
    record Noted(@Nullable Set<Long> codings, @Nullable String text, boolean negated, Span place)
            implements Condition {}

    /** It is marked as a key quote. */
    record KeyQuote(boolean negated, Span place) implements Condition {}

    /**
     * It shares text with what is flagged as hard to read.
     *
     * @param kinds for one of these
     * @param flagged what is flagged, by the ids of sources
     */
    record Flags(Set<FlagKind> kinds, Map<Long, Flagged> flagged, boolean negated, Span place)
            implements Condition {}

    /** It is coded at all. */
    record CodedAtAll(boolean negated, Span place) implements Condition {}

    /** So many words are said there, both ends included; {@code most} may be the greatest int. */
    record OfLength(int least, int most, boolean negated, Span place) implements Condition {}

    /** At least one of the ways holds. */
    record Either(List<List<Condition>> ways, boolean negated, Span place) implements Condition {

        public Either {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    /** What a field asks for, for saying it in words. */
    sealed interface Told {

        /** These names, as the study spells them. */
        record Names(List<String> names) implements Told {}

        /** Every name that begins so. */
        record Beginning(String text) implements Told {}

        /** A range, both ends as written; one may be null, and is open then. */
        record Between(
                @Nullable String from,
                boolean fromIncluded,
                @Nullable String to,
                boolean toIncluded)
                implements Told {}
    }
}
