package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.nyaya.ui.desk.Block;

/** Tells the mouse on the text from the mouse on the margin. The list's own use of it is off. */
final class Pointing {

    private final Page page;
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
        this.page = page;
        this.list = page.list();
        this.margin = margin;
        this.mouse = mouse;
        this.edges = edges;
        this.onCoding = onCoding;
        this.abouts = abouts;
        this.pressed = pressed;
    }

    /**
     * Takes the mouse from now on.
     *
     * @param onHidden is told where a hidden word begins that is clicked
     * @param noting knows the signs between text and margin
     */
    void begin(IntConsumer onHidden, Noting noting) {
        list.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (noting.clicked(event)) {
                        event.consume();
                    } else {
                        press(event);
                    }
                });
        list.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                        hiddenAt(event).ifPresent(onHidden::accept);
                    }
                });
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
        list.addEventFilter(MouseEvent.MOUSE_MOVED, event -> moved(event, noting));
        list.addEventFilter(MouseEvent.MOUSE_EXITED, event -> abouts.hover().leave());
        list.addEventFilter(ScrollEvent.SCROLL, event -> abouts.hover().leave());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> abouts.hover().leave());
    }

    private void moved(MouseEvent event, Noting noting) {
        noting.moved(event);
        boolean opens = noting.isOn(event) || hiddenAt(event).isPresent();
        list.setCursor(opens ? Cursor.HAND : cursor(event));
        abouts.hover().at(told(event), event.getSceneX(), event.getSceneY());
    }

    private Optional<Hover.Told> told(MouseEvent event) {
        if (!isInMargin(event)) {
            return Optional.empty();
        }
        Point2D point = inMargin(event);
        return margin.toldAt(point.getX(), point.getY())
                .<Hover.Told>map(Hover.Words::new)
                .or(() -> codingAt(event).map(Hover.Coding::new));
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

    private Optional<Integer> hiddenAt(MouseEvent event) {
        return isInMargin(event)
                ? Optional.empty()
                : page.inRow(event.getSceneX(), event.getSceneY(), BlockRow::hiddenAt);
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
