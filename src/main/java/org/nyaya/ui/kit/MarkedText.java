package org.nyaya.ui.kit;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/** Text in which some words stand out: bold, and on the colour of what is looked for. */
public final class MarkedText extends Region {

    private static final String HIDDEN = "marked-hidden";

    private final Blur blur = new Blur();
    private final Path bars = new Path();
    private final Path part = new Path();
    private final Path behind = new Path();
    private final TextFlow flow = new TextFlow();
    private List<Span> marks = List.of();
    private List<Span> hidden = List.of();
    private String aloud = "";
    private List<Span> words = List.of();
    private IntConsumer onHidden = position -> {};
    private @Nullable Span shown;

    public MarkedText() {
        behind.getStyleClass().add("marked-behind");
        behind.setManaged(false);
        behind.setStroke(null);
        part.getStyleClass().add("marked-part");
        part.setManaged(false);
        part.setStroke(null);
        bars.getStyleClass().add(Blur.BARS);
        bars.setManaged(false);
        bars.setStroke(null);
        bars.setCursor(Cursor.HAND);
        bars.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                clicked(event);
            }
        });
        flow.setLineSpacing(4);
        getChildren().setAll(part, behind, flow, bars);
    }

    /** {@code marks} in order, none in another. */
    public void show(String text, List<Span> marks) {
        show(text, marks, null);
    }

    /** Does that with a place in the text that is hidden and clicked. */
    public void onHidden(IntConsumer does) {
        onHidden = does;
    }

    /**
     * Hides some of the text from the next {@link #show} on.
     *
     * @param next in the text, in order and apart
     * @param said what is said instead of it to those who cannot see
     */
    public MarkedText hide(List<Span> next, String said) {
        hidden = next;
        aloud = said;
        return this;
    }

    /** As the other; what lies around {@code within}, which holds all marks, stands back. */
    public void show(String text, List<Span> marks, @Nullable Span within) {
        this.marks = marks;
        shown = within;
        words = hidden.stream().flatMap(one -> Blur.words(text, 0, one).stream()).toList();
        flow.getChildren().clear();
        boolean fromRight = RightToLeft.isFromRight(text);
        flow.setNodeOrientation(
                fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        int at = within == null ? 0 : within.start();
        int end = within == null ? text.length() : within.end();
        add(text, 0, at, "marked-around");
        for (Span mark : marks) {
            add(text, at, mark.start(), "marked-plain");
            add(text, mark.start(), mark.end(), "marked-mark");
            at = mark.end();
        }
        add(text, at, end, "marked-plain");
        add(text, end, text.length(), "marked-around");
        requestLayout();
    }

    /** Where that position is, in pixels below the top; after layout. */
    public double heightOf(int position) {
        return new Path(flow.getRangeShape(position, position + 1, false))
                .getBoundsInLocal()
                .getMinY();
    }

    /** Of what is hidden, other letters stand there, and nobody paints them. */
    private void add(String text, int start, int end, String style) {
        int at = start;
        for (Span one : hidden) {
            int from = Math.max(one.start(), at);
            int to = Math.min(one.end(), end);
            if (from < to) {
                add(text.substring(at, from), style);
                add(blur.like(text.substring(from, to), Font.getDefault()), HIDDEN);
                at = to;
            }
        }
        add(text.substring(at, Math.max(at, end)), style);
    }

    private void clicked(MouseEvent event) {
        for (Span word : words) {
            for (Rectangle2D box : boxes(word)) {
                if (box.contains(event.getX(), event.getY())) {
                    event.consume();
                    onHidden.accept(word.start());
                    return;
                }
            }
        }
    }

    private List<Rectangle2D> boxes(Span span) {
        return flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false);
    }

    private void add(String words, String style) {
        for (String part : RightToLeft.parts(words)) {
            if (!part.isEmpty()) {
                Text one = new Text(part);
                one.getStyleClass().add(style);
                if (style.equals(HIDDEN)) {
                    one.setAccessibleText(aloud);
                }
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
        Blur.paint(bars, words.stream().flatMap(word -> boxes(word).stream()).toList());
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
