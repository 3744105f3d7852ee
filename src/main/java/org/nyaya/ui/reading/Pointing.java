package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.nyaya.ui.desk.Block;

/** Tells the mouse on the text from the mouse on the margin. The list's own use of it is off. */
final class Pointing {

    private final ListView<Block> list;
    private final MarginPane margin;
    private final Mouse mouse;
    private final EdgeMouse edges;
    private final LongConsumer onCoding;
    private final Abouts abouts;
    private final Runnable pressed;

    /**
     * @param onCoding is told the id of a coding whose bar or name is clicked
     * @param abouts tells of codings that are pointed at
     * @param pressed is run after the button went down on the text
     */
    Pointing(
            Page page,
            MarginPane margin,
            Mouse mouse,
            EdgeMouse edges,
            LongConsumer onCoding,
            Abouts abouts,
            Runnable pressed) {
        this.list = page.list();
        this.margin = margin;
        this.mouse = mouse;
        this.edges = edges;
        this.onCoding = onCoding;
        this.abouts = abouts;
        this.pressed = pressed;
    }

    void begin() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    if (!edges.dragged(event)) {
                        mouse.dragged(event);
                    }
                });
        list.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (!edges.released()) {
                        mouse.released();
                    }
                });
        list.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        list.addEventFilter(MouseEvent.MOUSE_EXITED, event -> abouts.hover().leave());
        list.addEventFilter(ScrollEvent.SCROLL, event -> abouts.hover().leave());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> abouts.hover().leave());
    }

    private void moved(MouseEvent event) {
        list.setCursor(cursor(event));
        abouts.hover()
                .at(
                        isInMargin(event) ? codingAt(event) : Optional.empty(),
                        event.getSceneX(),
                        event.getSceneY());
    }

    private void press(MouseEvent event) {
        list.requestFocus();
        abouts.hover().leave();
        if (isInMargin(event)) {
            Point2D point = inMargin(event);
            List<Long> folded = margin.foldedAt(point.getX(), point.getY());
            if (folded.isEmpty()) {
                codingAt(event).ifPresent(onCoding::accept);
            } else {
                abouts.open(folded, event.getSceneX(), event.getSceneY());
            }
        } else if (edges.pressed(event)) {
            mouse.giveUp();
        } else {
            mouse.pressed(event);
            pressed.run();
        }
        event.consume();
    }

    private Cursor cursor(MouseEvent event) {
        if (!isInMargin(event)) {
            return edges.isOn(event) ? Cursor.H_RESIZE : Cursor.TEXT;
        }
        return codingAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    private boolean isInMargin(MouseEvent event) {
        return inMargin(event).getX() >= 0;
    }

    private Optional<Long> codingAt(MouseEvent event) {
        Point2D point = inMargin(event);
        return margin.codingAt(point.getX(), point.getY());
    }

    private Point2D inMargin(MouseEvent event) {
        return margin.sceneToLocal(event.getSceneX(), event.getSceneY());
    }
}
