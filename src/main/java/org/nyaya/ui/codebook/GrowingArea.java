package org.nyaya.ui.codebook;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.nyaya.ui.kit.RightToLeft;

/** A field that is as high as what is written in it, within bounds: no line of it is cut. */
final class GrowingArea extends TextArea {

    /** A longer text is scrolled; what stands around it has to be seen, too. */
    private static final int MOST_ROWS = 12;

    /** What the sheet of styles lets lie around the text, and the place of the bar. */
    private static final double SIDES = 40;

    private static final double ENDS = 26;

    private final Text measure = new Text();

    GrowingArea(int rows) {
        setPrefRowCount(rows);
        textProperty().subscribe(() -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        if (wide <= SIDES) {
            return super.computePrefHeight(width);
        }
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("x");
        double line = measure.getLayoutBounds().getHeight();
        // What runs from the right stays on its line in a field; broken, it cannot be measured.
        measure.setWrappingWidth(RightToLeft.isIn(getText()) ? 0 : wide - SIDES);
        // An empty last line takes room, too.
        measure.setText(getText() + "\u200b");
        double written = measure.getLayoutBounds().getHeight();
        measure.setText("");
        return Math.ceil(Math.clamp(written, getPrefRowCount() * line, MOST_ROWS * line) + ENDS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
