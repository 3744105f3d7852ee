package org.nyaya.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A clause of a question, with what it means in a study: the ids of what it names. */
sealed interface Asked {

    /** As it stands in the question. */
    String written();

    /** A code and how a coding of it stands to what is found. */
    record Coded(Condition.Relation relation, Set<Long> codes, int turns, String written)
            implements Asked {}

    /** Words that follow one another; one, mostly. Folded. */
    record Follow(List<String> words, String written) implements Asked {}

    /** Words in any order with so many others between them. Folded. */
    record Near(List<String> words, int between, String written) implements Asked {}

    /** A pattern, or words like it: a folded word fits, or not. */
    record Fitting(Predicate<String> fits, String written) implements Asked {}

    /** One of these people speaks. */
    record Spoken(Set<Long> people, String written) implements Asked {}

    /** One of these speakers speaks. */
    record Speaking(Set<Long> speakers, String written) implements Asked {}

    /** It is of one of these sources. */
    record Of(Set<Long> sources, String written) implements Asked {}

    /** It is one of these codings, or shares text with one; or, where not {@code is}, not so. */
    record Marked(Set<Long> codings, boolean is, String written) implements Asked {}

    /** It shares text with what is flagged for one of these kinds, as the study file has them. */
    record Flagged(Set<String> kinds, String written) implements Asked {}

    /** It is coded at all, or not. */
    record AtAll(boolean is, String written) implements Asked {}

    /** So many words are said, both ends included. */
    record OfLength(int least, int most, String written) implements Asked {}

    /** One of the ways holds. */
    record Either(List<List<Asked>> ways) implements Asked {

        @Override
        public String written() {
            return ways.stream().map(Line::written).collect(Collectors.joining(" OR ", "(", ")"));
        }
    }

    /** The clause behind the minus does not hold. */
    record Not(Asked clause) implements Asked {

        @Override
        public String written() {
            return "-" + clause.written();
        }
    }

    /**
     * A whole question.
     *
     * @param show passages, turns, people or sources; null where it does not say
     * @param coder the id of the coder it names; null where it names none
     * @param layer the id of the layer it names; null where it names none
     * @param written the clauses that say these three
     */
    record Line(
            List<Asked> clauses,
            @Nullable String show,
            @Nullable Long coder,
            @Nullable Long layer,
            String written) {

        static Line of(Asked... clauses) {
            return new Line(List.of(clauses), null, null, null, "");
        }

        Line showing(String what) {
            return new Line(clauses, what, coder, layer, written + " show:" + what);
        }

        Line by(long id, String clause) {
            return new Line(clauses, show, id, layer, written + " " + clause);
        }

        Line in(long id, String clause) {
            return new Line(clauses, show, coder, id, written + " " + clause);
        }

        static String written(List<Asked> clauses) {
            return clauses.stream().map(Asked::written).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return (written(clauses) + written).strip();
        }
    }
}
