package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotation;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Signs;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.reading.Edges.Edge;

/**
 * What is shown on the text, the same for all rows.
 *
 * @param signs what was found, and bookmarks
 * @param veiled what of the text is hidden
 * @param notes annotations, by start
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
        Veiled veiled,
        List<Annotation> notes,
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
                    Veiled.NOTHING,
                    List.of(),
                    new Span(0, 0),
                    new Span(0, 0),
                    Unit.SENTENCE,
                    null,
                    Color.TRANSPARENT,
                    null,
                    -1);

    /** The annotations on passages that begin there, in order. */
    List<Annotation> notesFrom(Span row) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes.get(middle).span().start() >= row.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        List<Annotation> found = new ArrayList<>();
        for (int i = low; i < notes.size() && notes.get(i).span().start() < row.end(); i++) {
            found.add(notes.get(i));
        }
        return found;
    }
}
