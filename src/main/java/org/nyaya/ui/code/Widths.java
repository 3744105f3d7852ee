package org.nyaya.ui.code;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.nyaya.ui.kit.Settings;

/**
 * The widths of the panels at both sides, in pixels: remembered, and kept when the window grows.
 */
final class Widths {

    private static final double LEAST = 210;
    private static final double LEAST_TEXT = 420;

    private static final String LEFT = "width.left";
    private static final String RIGHT = "width.right";

    private final Settings settings;
    private final SplitPane split;
    private boolean dragging;

    /** A split of three: a panel, the text, a panel. */
    Widths(Settings settings, SplitPane split, double left, double right) {
        this.settings = settings;
        this.split = split;
        side(0, LEFT, left);
        side(2, RIGHT, right);
        if (split.getItems().get(1) instanceof Region text) {
            text.setMinWidth(LEAST_TEXT);
        }
        place();
        split.widthProperty().subscribe(this::place);
        // Only who drags an edge means its place; a small window passes.
        split.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> dragging = isDivider(event.getTarget()));
        split.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (dragging) {
                        note();
                    }
                });
    }

    private void side(int index, String name, double usual) {
        if (split.getItems().get(index) instanceof Region side) {
            SplitPane.setResizableWithParent(side, false);
            side.setMinWidth(LEAST);
            side.setPrefWidth(settings.number(name, usual));
        }
    }

    /** Puts the edges where they were left. */
    void place() {
        double width = split.getWidth();
        if (width > 0
                && split.getItems().size() == 3
                && split.getItems().getFirst() instanceof Region left
                && split.getItems().getLast() instanceof Region right) {
            split.setDividerPositions(
                    left.getPrefWidth() / width, 1 - right.getPrefWidth() / width);
        }
    }

    private boolean isDivider(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null;
                at != null && !at.equals(split);
                at = at.getParent()) {
            if (split.equals(at.getParent()) && at.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    private void note() {
        note(0, LEFT);
        note(2, RIGHT);
    }

    private void note(int index, String name) {
        if (split.getItems().get(index) instanceof Region side && side.getWidth() > 0) {
            side.setPrefWidth(Math.rint(side.getWidth()));
            settings.set(name, side.getPrefWidth());
        }
    }
}
