package org.nyaya.ui.codebook;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in several styles on one line, in the order of its script; what does not fit is cut off. */
final class OneLine extends Region {

    private final TextFlow flow;

    OneLine(Text... parts) {
        flow = new TextFlow(parts);
        getChildren().add(flow);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double height = flow.prefHeight(-1);
        double width = Math.max(getWidth(), Math.ceil(flow.prefWidth(-1)) + 1);
        flow.resizeRelocate(0, Math.rint((getHeight() - height) / 2), width, height);
    }
}
