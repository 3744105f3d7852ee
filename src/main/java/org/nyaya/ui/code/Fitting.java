package org.nyaya.ui.code;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * One line of words that is said in fewer words where there is no room for it: no word is cut, as
 * long as there is room for the shortest.
 */
final class Fitting extends Region {

    /** More than that nothing takes from what stands beside it, in pixels. */
    private static final double WIDEST = 320;

    private final Label label = new Label();
    private final Text measure = new Text();
    private List<String> ways = List.of("");

    Fitting() {
        label.setManaged(false);
        getChildren().add(label);
        label.fontProperty().subscribe(font -> requestLayout());
    }

    /** Says one of these: the first for which there is room. */
    void say(List<String> next) {
        if (!next.equals(ways)) {
            ways = List.copyOf(next);
            label.setText(ways.getFirst());
            requestLayout();
        }
    }

    /** What is said where there is room for it. */
    String whole() {
        return ways.getFirst();
    }

    /** What is said. */
    String said() {
        return label.getText();
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(ways.getLast());
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(fitting(WIDEST));
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    public double getBaselineOffset() {
        return label.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        label.setText(fitting(getWidth()));
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private String fitting(double room) {
        return ways.stream()
                .filter(way -> width(way) <= room + 0.5)
                .findFirst()
                .orElse(ways.getLast());
    }

    private double width(String words) {
        measure.setFont(label.getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
