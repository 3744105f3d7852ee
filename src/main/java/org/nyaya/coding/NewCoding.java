package org.nyaya.coding;

import org.nyaya.text.Span;

/** A passage of a source to be coded; {@code source} and {@code code} are ids. */
public record NewCoding(long source, Span span, long code, Certainty certainty, String memo) {

    public static NewCoding of(long source, Span span, long code) {
        return new NewCoding(source, span, code, Certainty.CERTAIN, "");
    }
}
