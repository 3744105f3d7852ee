package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Paths that follow lines of text, on whole pixels. */
final class Strokes {

    /** How far a tint reaches above and below the letters. */
    private static final double AROUND = 1.5;

    private Strokes() {}

    static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().setAll(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setStrokeWidth(0);
        path.setStroke(null);
        return path;
    }

    /** Fills behind each of these boxes. */
    static void fill(Path path, List<Rectangle2D> boxes) {
        List<PathElement> elements = new ArrayList<>(boxes.size() * 5);
        for (Rectangle2D box : boxes) {
            double top = Math.rint(box.getMinY() - AROUND);
            double bottom = Math.rint(box.getMaxY() + AROUND);
            add(elements, box.getMinX(), top, box.getMaxX(), bottom);
        }
        path.getElements().setAll(elements);
    }

    /** A bar under each of these boxes, {@code from} to {@code to} pixels below its foot. */
    static void under(Path path, List<Rectangle2D> boxes, double from, double to) {
        List<PathElement> elements = new ArrayList<>(boxes.size() * 5);
        for (Rectangle2D box : boxes) {
            double foot = Math.rint(box.getMaxY());
            add(elements, box.getMinX(), foot + from, box.getMaxX(), foot + to);
        }
        path.getElements().setAll(elements);
    }

    /** A line of one pixel under each of these boxes, to be dashed. */
    static void line(Path path, List<Rectangle2D> boxes) {
        List<PathElement> elements = new ArrayList<>(boxes.size() * 2);
        for (Rectangle2D box : boxes) {
            double y = Math.rint(box.getMaxY()) + 1.5;
            elements.add(new MoveTo(box.getMinX(), y));
            elements.add(new LineTo(box.getMaxX(), y));
        }
        path.getElements().setAll(elements);
    }

    private static void add(
            List<PathElement> to, double left, double top, double right, double bottom) {
        to.add(new MoveTo(left, top));
        to.add(new LineTo(right, top));
        to.add(new LineTo(right, bottom));
        to.add(new LineTo(left, bottom));
        to.add(new ClosePath());
    }
}
