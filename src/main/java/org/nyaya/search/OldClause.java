package org.nyaya.search;

import org.nyaya.coding.CodePath;
import org.nyaya.text.Span;

/** One condition of a question. All of them must hold; a negated one must not. */
sealed interface OldClause {

    boolean negated();

    /** Where it stands in the question. */
    Span place();

    /** One or more words that follow each other. */
    record Words(String words, boolean negated, Span place) implements OldClause {}

    /** A code, alone or with all below it. */
    record Coded(CodePath path, boolean below, boolean negated, Span place) implements OldClause {}
}
