package org.nyaya.coding;

import org.nyaya.source.Correction;
import org.nyaya.text.Span;

/** What becomes of correcting a transcript. */
public sealed interface Corrected {

    /**
     * It reads so now.
     *
     * @param text the id of the text as it is now
     * @param stretch what was written anew, as it stands now
     * @param went what lost its words by that
     */
    record Done(long text, Span stretch, Went went) implements Corrected {}

    /** Nothing was changed. */
    record Refused(Correction.Refusal why) implements Corrected {}
}
