package org.nyaya.ui.reading;

import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Signs;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.reading.Edges.Edge;

/**
 * What is shown on the text, the same for all rows.
 *
 * @param signs what was found, and bookmarks
 * @param selection empty where nothing is selected
 * @param unit what a code would go to; empty where something is selected
 * @param kind what the unit is
 * @param focused the span of the focused coding; null where none is
 * @param hue of that coding
 * @param edge of that coding which the arrow keys move; null for none
 * @param caret where it stands; -1 where it is not shown
 */
record Look(
        Marked marked,
        Signs signs,
        Span selection,
        Span unit,
        Unit kind,
        @Nullable Span focused,
        Color hue,
        @Nullable Edge edge,
        int caret) {

    static final Look NOTHING =
            new Look(
                    Marked.NOTHING,
                    Signs.NONE,
                    new Span(0, 0),
                    new Span(0, 0),
                    Unit.SENTENCE,
                    null,
                    Color.TRANSPARENT,
                    null,
                    -1);
}
