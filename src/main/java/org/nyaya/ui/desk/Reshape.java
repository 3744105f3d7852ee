package org.nyaya.ui.desk;

import java.util.function.Consumer;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/** What is asked of the study where the edges of a coding are moved in the text. */
public interface Reshape {

    /**
     * Gives a coding other edges.
     *
     * @param goesOn whether it goes on with what was moved just before: one step of the history
     * @param answered is told whether they are so now, before they are shown; not where they stay
     *     as they are, for whatever reason
     */
    void reshape(Margin.Mark mark, Span span, boolean goesOn, Consumer<Boolean> answered);

    /** An edge would go past the other: nothing is moved. */
    void crossed();
}
