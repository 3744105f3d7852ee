package org.nyaya.ui.ask;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nyaya.text.Span;

/** Text in which some words stand out: bold, and on the colour of what is looked for. */
final class MarkedText extends Region {

    private final Path behind = new Path();
    private final TextFlow flow = new TextFlow();
    private List<Span> marks = List.of();

    MarkedText() {
        behind.getStyleClass().add("ask-marks");
        behind.setManaged(false);
        behind.setStroke(null);
        flow.setLineSpacing(4);
        getChildren().setAll(behind, flow);
    }

    /** {@code marks} in order, none in another. */
    void show(String text, List<Span> marks) {
        this.marks = marks;
        flow.getChildren().clear();
        boolean fromRight = isFromRight(text);
        flow.setNodeOrientation(
                fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        int at = 0;
        for (Span mark : marks) {
            add(text.substring(at, mark.start()), false);
            add(mark.of(text), true);
            at = mark.end();
        }
        add(text.substring(at), false);
        requestLayout();
    }

    private void add(String words, boolean marked) {
        if (!words.isEmpty()) {
            Text part = new Text(words);
            if (marked) {
                part.getStyleClass().add("ask-mark");
            }
            flow.getChildren().add(part);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        behind.getElements().clear();
        for (Span mark : marks) {
            behind.getElements().addAll(flow.rangeShape(mark.start(), mark.end()));
        }
    }

    private static boolean isFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
