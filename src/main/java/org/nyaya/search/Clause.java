package org.nyaya.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/**
 * One condition of a question, as it is written. All of them must hold; a negated one must not.
 * Nothing is looked up yet: see {@link Condition}.
 */
sealed interface Clause {

    boolean negated();

    /** Where it stands in the question, its minus included. */
    Span place();

    /** What is said. */
    record Said(Words words, boolean negated, Span place) implements Clause {}

    /**
     * A field and what it asks for.
     *
     * @param field as written, without the colon
     * @param fieldPlace where that stands, without the colon
     */
    record Field(String field, Value value, Span fieldPlace, boolean negated, Span place)
            implements Clause {}

    /** A bracket: at least one of the ways holds, which is to say all clauses of it. */
    record Either(List<List<Clause>> ways, boolean negated, Span place) implements Clause {

        public Either {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    /** What stands behind the colon. */
    sealed interface Value {

        Span place();
    }

    /**
     * A name.
     *
     * @param text without quotes and escapes; but of paths of codes slashes and backslashes keep
     *     the backslash that makes them letters
     * @param within the number behind the tilde; null where there is none
     */
    record Name(String text, Ending ending, @Nullable Integer within, Span place)
            implements Value {}

    /** How a name ends. */
    enum Ending {
        /** As it stands: that name and no other. */
        WHOLE,
        /** With {@code *}: every name that begins so. */
        BEGINNING,
        /** With {@code >*}: a code and all below it. */
        BELOW
    }

    /**
     * A range; one end may be open. What is no range by its signs is a {@link Name}, a single
     * number too.
     *
     * @param from null where it is open; {@code fromIncluded} tells whether it belongs to it
     */
    record Range(
            @Nullable String from,
            boolean fromIncluded,
            @Nullable String to,
            boolean toIncluded,
            Span place)
            implements Value {}
}
