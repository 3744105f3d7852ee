package org.nyaya.ui.reading;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What is left between two lines of letters, so that lines stand equally far in every font. */
final class LineSpacing {

    /** Of the size of the letters, from one line to the next. */
    private static final double LINE_HEIGHT = 1.6;

    private final Map<Font, Double> known = new HashMap<>();

    /** In pixels; from line to line it is a whole number of them. */
    double of(Font font) {
        return known.computeIfAbsent(font, LineSpacing::measured);
    }

    private static double measured(Font font) {
        Text letters = new Text("Ag");
        letters.setFont(font);
        double natural = letters.getLayoutBounds().getHeight();
        return Math.max(0, Math.rint(font.getSize() * LINE_HEIGHT) - natural);
    }
}
