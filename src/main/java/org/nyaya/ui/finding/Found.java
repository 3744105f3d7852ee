package org.nyaya.ui.finding;

import java.util.List;
import org.nyaya.text.Span;

/** What came of looking for something in a text. */
sealed interface Found {

    /** Where it is, in order; no two share text. */
    record Hits(List<Span> spans) implements Found {

        static final Hits NONE = new Hits(List.of());

        public Hits {
            spans = List.copyOf(spans);
        }
    }

    /** What was typed is no pattern; {@code at} tells the character, from 1. */
    record NoPattern(int at) implements Found {}

    /** It took too long, and was stopped. */
    record TooSlow() implements Found {}
}
