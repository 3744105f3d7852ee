package org.nyaya.ui.ask;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.RightToLeft;

/** Text in which some words stand out: bold, and on the colour of what is looked for. */
final class MarkedText extends Region {

    private final Path part = new Path();
    private final Path behind = new Path();
    private final TextFlow flow = new TextFlow();
    private List<Span> marks = List.of();
    private @Nullable Span shown;

    MarkedText() {
        behind.getStyleClass().add("ask-marks");
        behind.setManaged(false);
        behind.setStroke(null);
        part.getStyleClass().add("ask-part");
        part.setManaged(false);
        part.setStroke(null);
        flow.setLineSpacing(4);
        getChildren().setAll(part, behind, flow);
    }

    /** {@code marks} in order, none in another. */
    void show(String text, List<Span> marks) {
        show(text, marks, null);
    }

    /** As the other; what lies around {@code within}, which holds all marks, stands back. */
    void show(String text, List<Span> marks, @Nullable Span within) {
        this.marks = marks;
        shown = within;
        flow.getChildren().clear();
        boolean fromRight = RightToLeft.isFromRight(text);
        flow.setNodeOrientation(
                fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        int at = within == null ? 0 : within.start();
        int end = within == null ? text.length() : within.end();
        add(text.substring(0, at), "ask-around");
        for (Span mark : marks) {
            add(text.substring(at, mark.start()), "ask-plain");
            add(mark.of(text), "ask-mark");
            at = mark.end();
        }
        add(text.substring(at, end), "ask-plain");
        add(text.substring(end), "ask-around");
        requestLayout();
    }

    /** Where that position is, in pixels below the top; after layout. */
    double heightOf(int position) {
        return new Path(flow.getRangeShape(position, position + 1, false))
                .getBoundsInLocal()
                .getMinY();
    }

    private void add(String words, String style) {
        for (String part : RightToLeft.parts(words)) {
            if (!part.isEmpty()) {
                Text one = new Text(part);
                one.getStyleClass().add(style);
                flow.getChildren().add(one);
            }
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
        part.getElements().clear();
        if (shown != null) {
            part.getElements().addAll(flow.getRangeShape(shown.start(), shown.end(), false));
        }
        for (Span mark : marks) {
            behind.getElements().addAll(flow.getRangeShape(mark.start(), mark.end(), false));
        }
    }
}
