package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.nyaya.coding.Annotation;

/** Signs between text and margin, beside the lines in which annotated passages begin. */
final class RowNotes {

    private static final double SIZE = 9;

    /** From the text to a sign, in pixels. */
    private static final double GAP = 4;

    /** So much further than the sign itself, a click still meets it. */
    private static final double REACH = 4;

    private record Sign(Annotation note, double x, double y) {}

    private final Group group = new Group();
    private List<Annotation> notes = List.of();
    private List<Sign> signs = List.of();

    RowNotes() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    Node node() {
        return group;
    }

    /**
     * Shows a sign for each of these.
     *
     * @param end where the text ends, in pixels
     * @param top the top of the line of a position, in pixels
     */
    void show(List<Annotation> next, double end, IntToDoubleFunction top, boolean anew) {
        if (next.isEmpty() && notes.isEmpty() || !anew && next.equals(notes)) {
            return;
        }
        notes = next;
        List<Sign> now = new ArrayList<>();
        double below = Double.NEGATIVE_INFINITY;
        for (Annotation note : next) {
            double y = Math.max(top.applyAsDouble(note.span().start()) + 5, below);
            now.add(new Sign(note, Math.rint(end + GAP), Math.rint(y)));
            below = y + SIZE + 2;
        }
        signs = now;
        group.getChildren().setAll(now.stream().flatMap(sign -> nodes(sign).stream()).toList());
    }

    /** A sheet with a folded corner. */
    private static List<Node> nodes(Sign sign) {
        double fold = 3;
        Polygon sheet = new Polygon(0, 0, SIZE - fold, 0, SIZE, fold, SIZE, SIZE, 0, SIZE);
        sheet.getStyleClass().setAll("reading-note");
        Rectangle first = new Rectangle(2, 4, 3, 1);
        Rectangle second = new Rectangle(2, 6, 5, 1);
        List<Node> nodes = List.of(sheet, first, second);
        for (Rectangle line : List.of(first, second)) {
            line.getStyleClass().setAll("reading-note-line");
        }
        nodes.forEach(node ->
                node.relocate(
                        node.getLayoutBounds().getMinX() + sign.x(),
                        node.getLayoutBounds().getMinY() + sign.y()));
        return nodes;
    }

    /** The annotation whose sign is at a point of the row. */
    Optional<Annotation> at(double x, double y) {
        return signs.stream()
                .filter(sign ->
                        sign.x() - REACH <= x
                                && x <= sign.x() + SIZE + REACH
                                && sign.y() - REACH <= y
                                && y <= sign.y() + SIZE + REACH)
                .map(Sign::note)
                .findFirst();
    }
}
