package org.nyaya.coding;

import org.nyaya.text.Span;

/**
 * One span of a source under one code, by one coder, in one layer; together unique.
 *
 * @param span in the text of the source that {@code text} names
 * @param memo a short note on why; empty where there is none
 * @param keyQuote whether it says what the code means better than others do
 */
public record Coding(
        long id,
        long source,
        long text,
        Span span,
        long code,
        long coder,
        long layer,
        Certainty certainty,
        String memo,
        boolean keyQuote) {}
