package org.nyaya.ui.reading;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.reading.Edges.Edge;

/** Drags the ends of the focused coding. */
final class EdgeMouse {

    /** How near to a handle is on it, in pixels. */
    private static final double NEAR = 5;

    private final Desk desk;
    private final Caret caret;
    private final Page page;
    private final Edges edges;
    private @Nullable Edge held;

    EdgeMouse(Desk desk, Caret caret, Page page, Edges edges) {
        this.desk = desk;
        this.caret = caret;
        this.page = page;
        this.edges = edges;
    }

    /** Whether the mouse is on a handle. */
    boolean isOn(MouseEvent event) {
        return at(event).isPresent();
    }

    /** Takes hold of the handle under the mouse; false where there is none. */
    boolean pressed(MouseEvent event) {
        held = at(event).orElse(null);
        if (held != null) {
            edges.leave();
        }
        return held != null;
    }

    /** Whether a handle is held; then it follows the mouse. */
    boolean dragged(MouseEvent event) {
        Edge edge = held;
        Moves moves = caret.moves();
        if (edge == null || moves == null) {
            return false;
        }
        page.positionAt(event.getSceneX(), event.getSceneY())
                .ifPresent(position -> edges.to(edge, moves.edge(position)));
        return true;
    }

    /** Lets go, which makes it so; false where nothing was held. */
    boolean released() {
        boolean was = held != null;
        held = null;
        if (was) {
            edges.commit();
        }
        return was;
    }

    private Optional<Edge> at(MouseEvent event) {
        Optional<Margin.Mark> mark = desk.focusedMark();
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Span span = mark.get().span();
        Point2D point = page.flow().sceneToLocal(event.getSceneX(), event.getSceneY());
        if (page.boxOf(span.start()).filter(box -> isNear(box, point)).isPresent()) {
            return Optional.of(Edge.START);
        }
        return page.endOf(span.end()).filter(box -> isNear(box, point)).map(box -> Edge.END);
    }

    private static boolean isNear(Rectangle2D box, Point2D point) {
        return Math.abs(point.getX() - box.getMinX()) <= NEAR
                && point.getY() >= box.getMinY() - NEAR
                && point.getY() <= box.getMaxY() + NEAR;
    }
}
