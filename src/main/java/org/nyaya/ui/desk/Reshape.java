package org.nyaya.ui.desk;

import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/** What is asked of the study where the edges of a coding are moved in the text. */
public interface Reshape {

    /**
     * Gives a coding other edges.
     *
     * @param goesOn whether it goes on with what was moved just before: one step of the history
     * @param refused is to be run where they stay as they are
     */
    void reshape(Margin.Mark mark, Span span, boolean goesOn, Runnable refused);

    /** An edge would go past the other: nothing is moved. */
    void crossed();
}
