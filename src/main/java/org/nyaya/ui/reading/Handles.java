package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Rectangle;
import org.nyaya.text.Span;
import org.nyaya.ui.reading.Edges.Edge;

/** The two ends of the focused coding in a row, to be taken hold of. */
final class Handles {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double WIDTH = 2;
    private static final double PICKED_WIDTH = 4;

    private final Rectangle start = handle();
    private final Rectangle end = handle();

    List<Rectangle> nodes() {
        return List.of(start, end);
    }

    /** Shows those that lie in the row. */
    void show(Look look, Span row, RowPaint.Lines lines) {
        Span focused = look.focused();
        place(
                start,
                Edge.START,
                look,
                focused != null && row.start() <= focused.start() && focused.start() < row.end()
                        ? box(lines, focused.start())
                        : Optional.empty());
        place(
                end,
                Edge.END,
                look,
                focused != null && row.start() < focused.end() && focused.end() <= row.end()
                        ? box(lines, focused.end() - 1)
                        : Optional.empty());
    }

    private static Optional<Rectangle2D> box(RowPaint.Lines lines, int position) {
        List<Rectangle2D> boxes = lines.boxes(new Span(position, position + 1));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.getLast());
    }

    private static void place(
            Rectangle handle, Edge edge, Look look, Optional<Rectangle2D> letter) {
        handle.setVisible(letter.isPresent());
        if (letter.isPresent()) {
            Rectangle2D box = letter.get();
            boolean picked = look.edge() == edge;
            double width = picked ? PICKED_WIDTH : WIDTH;
            double x = edge == Edge.START ? box.getMinX() - width : box.getMaxX();
            handle.setX(Math.rint(x));
            handle.setY(Math.rint(box.getMinY()) - 1);
            handle.setWidth(width);
            handle.setHeight(Math.rint(box.getHeight()) + 4);
            handle.pseudoClassStateChanged(PICKED, picked);
        }
    }

    private static Rectangle handle() {
        Rectangle handle = new Rectangle();
        handle.getStyleClass().setAll("reading-handle");
        handle.setManaged(false);
        handle.setMouseTransparent(true);
        handle.setVisible(false);
        return handle;
    }
}
