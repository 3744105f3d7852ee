package org.nyaya.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A label that may take several lines, for text of a study: as any label, but what runs from the
 * right is laid out word by word ({@link RightToLeft}).
 */
public final class Wrapped extends Label {

    private final TextFlow flow = new TextFlow();

    public Wrapped() {
        this("");
    }

    public Wrapped(String text) {
        setWrapText(true);
        flow.lineSpacingProperty().bind(lineSpacingProperty());
        flow.textAlignmentProperty().bind(textAlignmentProperty());
        textProperty().subscribe(this::say);
        setText(text);
    }

    /** A label in the quieter of the two text colours. */
    public static Wrapped muted(String text) {
        Wrapped label = new Wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private void say(String text) {
        flow.getChildren().clear();
        if (text == null || !RightToLeft.isIn(text)) {
            setContentDisplay(ContentDisplay.LEFT);
            setGraphic(null);
            return;
        }
        flow.setNodeOrientation(
                RightToLeft.isFromRight(text)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        for (String part : RightToLeft.parts(text)) {
            Text word = new Text(part);
            word.fillProperty().bind(textFillProperty());
            word.fontProperty().bind(fontProperty());
            flow.getChildren().add(word);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(flow);
    }

    private boolean isByWords() {
        return !flow.getChildren().isEmpty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return isByWords()
                ? snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset()
                : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!isByWords()) {
            return super.computePrefHeight(width);
        }
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return isByWords()
                ? snappedTopInset() + getFont().getSize() + snappedBottomInset()
                : super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isByWords()) {
            flow.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        } else {
            super.layoutChildren();
        }
    }
}
