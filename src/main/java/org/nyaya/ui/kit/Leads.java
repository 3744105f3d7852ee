package org.nyaya.ui.kit;

import org.nyaya.text.Span;

/**
 * The ways from a number to the words behind it: from anywhere to a passage in its text, and from a
 * count to the question whose answers were counted.
 */
public interface Leads {

    /** Shows that passage of a source (an id), selected; Backspace comes back from there. */
    void toText(long source, Span passage);

    /** Asks a question, as it is written in the question line. */
    void toQuestion(String question);
}
