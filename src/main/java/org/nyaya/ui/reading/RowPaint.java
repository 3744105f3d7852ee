package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Unit;
import org.nyaya.ui.reading.Edges.Edge;

/**
 * What is painted under and over the text of one row: tints, what was found, selection, the unit,
 * the focused coding, the caret. Each is painted anew only where it is no longer what it was.
 */
final class RowPaint {

    /** Where letters stand; answers in the coordinates of the text. */
    interface Lines {

        /** The boxes around a stretch of the row's text, one for each line. */
        List<Rectangle2D> boxes(Span span);

        /** Where a caret stands at a position: a box without width. */
        Rectangle2D caret(int position);
    }

    private static final Span NOWHERE = new Span(0, 0);

    private final Path[] tints = {
        Strokes.path("reading-tint-1"),
        Strokes.path("reading-tint-2"),
        Strokes.path("reading-tint-4")
    };
    private final Path hits = Strokes.path("reading-hit");
    private final Path selection = Strokes.path("reading-selection");
    private final Path unit = Strokes.path("reading-unit");
    private final Rectangle unitBar = new Rectangle();
    private final Path underline = Strokes.path("reading-underline");
    private final Path edge = Strokes.path("reading-underline-edge");
    private final Rectangle caret = new Rectangle();
    private final Handles handles = new Handles();

    private List<Margin.Mark> marks = List.of();
    private List<Span> found = List.of();
    private Span selected = NOWHERE;
    private Span inUnit = NOWHERE;
    private Unit kind = Unit.SENTENCE;
    private Span inFocused = NOWHERE;
    private Color hue = Color.TRANSPARENT;
    private @Nullable Edge picked;
    private int caretAt = -1;

    RowPaint() {
        unitBar.getStyleClass().setAll("reading-unit-bar");
        caret.getStyleClass().setAll("reading-caret");
        for (Rectangle bar : List.of(unitBar, caret)) {
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bar.setVisible(false);
        }
        unitBar.setWidth(2);
        caret.setWidth(1.5);
    }

    /** What lies under the text, the lowest first. */
    List<Node> under() {
        List<Node> under = new ArrayList<>(List.of(tints));
        under.add(hits);
        under.add(selection);
        under.add(unitBar);
        return under;
    }

    /** What lies over the text. */
    List<Node> over() {
        List<Node> over = new ArrayList<>(List.of(edge, underline, unit, caret));
        over.addAll(handles.nodes());
        return over;
    }

    /** The codings that the tints show. */
    List<Margin.Mark> marks() {
        return marks;
    }

    /** Moves all of it to where the text is. */
    void relocate(double x, double y) {
        for (Node node : under()) {
            node.setLayoutX(x);
            node.setLayoutY(y);
        }
        for (Node node : over()) {
            node.setLayoutX(x);
            node.setLayoutY(y);
        }
        unitBar.setLayoutX(x - 10);
    }

    /**
     * Shows what of {@code look} lies in the row.
     *
     * @param row what the row shows of the text
     * @param anew whether everything is to be painted again, for the lines have moved
     */
    void paint(Look look, Span row, Lines lines, boolean anew) {
        List<Margin.Mark> here = look.marked().over(row);
        if (anew || !here.equals(marks)) {
            marks = here;
            tint(Tint.of(row, here), lines);
        }
        List<Span> hit = look.signs().hitsOver(row);
        if (anew || !hit.equals(found)) {
            found = hit;
            Strokes.fill(hits, hit.stream().flatMap(one -> lines.boxes(one).stream()).toList());
        }
        Span chosen = within(look.selection(), row);
        if (anew || !chosen.equals(selected)) {
            selected = chosen;
            Strokes.fill(selection, boxes(lines, chosen));
        }
        Span coded = within(look.unit(), row);
        if (anew || !coded.equals(inUnit) || look.kind() != kind) {
            inUnit = coded;
            kind = look.kind();
            mark(boxes(lines, coded));
        }
        focus(look, row, lines, anew);
        int at = row.start() <= look.caret() && look.caret() <= row.end() ? look.caret() : -1;
        if (anew || at != caretAt) {
            caretAt = at;
            place(at, lines);
        }
    }

    private void tint(List<Tint> shown, Lines lines) {
        for (int level = 0; level < Tint.LEVELS; level++) {
            List<Rectangle2D> boxes = new ArrayList<>();
            for (Tint tint : shown) {
                if (tint.level() == level) {
                    boxes.addAll(lines.boxes(tint.span()));
                }
            }
            if (!boxes.isEmpty() || !tints[level].getElements().isEmpty()) {
                Strokes.fill(tints[level], boxes);
            }
        }
    }

    private void mark(List<Rectangle2D> boxes) {
        // A turn is seen by its bar; a line under each of its lines would be loud.
        Strokes.line(unit, kind == Unit.SENTENCE ? boxes : List.of());
        unitBar.setVisible(!boxes.isEmpty());
        if (!boxes.isEmpty()) {
            double top = Math.rint(boxes.getFirst().getMinY());
            unitBar.setY(top);
            unitBar.setHeight(Math.rint(boxes.getLast().getMaxY()) - top);
        }
    }

    private void focus(Look look, Span row, Lines lines, boolean anew) {
        @Nullable Span span = look.focused();
        Span focused = span == null ? NOWHERE : within(span, row);
        boolean otherEdge = look.edge() != picked;
        if (anew || otherEdge || !focused.equals(inFocused) || !look.hue().equals(hue)) {
            picked = look.edge();
            handles.show(look, row, lines);
            inFocused = focused;
            hue = look.hue();
            underline.setFill(hue);
            List<Rectangle2D> boxes = boxes(lines, focused);
            Strokes.under(underline, boxes, 1, 3);
            Strokes.under(edge, boxes, 3, 4);
        }
    }

    private void place(int at, Lines lines) {
        caret.setVisible(at >= 0);
        if (at >= 0) {
            Rectangle2D box = lines.caret(at);
            caret.setX(Math.rint(box.getMinX()) - 0.5);
            caret.setY(Math.rint(box.getMinY()));
            caret.setHeight(box.getHeight());
        }
    }

    private static List<Rectangle2D> boxes(Lines lines, Span span) {
        return span.isEmpty() ? List.of() : lines.boxes(span);
    }

    private static Span within(Span span, Span row) {
        int start = Math.max(span.start(), row.start());
        int end = Math.min(span.end(), row.end());
        return end > start ? new Span(start, end) : NOWHERE;
    }
}
