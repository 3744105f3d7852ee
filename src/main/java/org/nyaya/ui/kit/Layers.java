package org.nyaya.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The window's layers: what is worked on below, sheets and small panes above it. They lie in the
 * window itself, so that they look, sound and are tested like the rest of it, and go when it is
 * locked. The topmost gets Escape; what had the focus before gets it back.
 */
public final class Layers extends StackPane {

    /** The least distance from the window's edge, in pixels. */
    private static final double MARGIN = 8;

    /** What lies between a sheet and what it covers. */
    private static final String SHADE = "shade";

    private record Layer(Pane holder, Node content, @Nullable Node before, Runnable closed) {}

    private final Deque<Layer> open = new ArrayDeque<>();
    private Runnable home = () -> {};
    private boolean goesHome;

    public Layers() {
        getStyleClass().add("layers");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows {@code next} as what is worked on, and closes every layer above. */
    public void base(Parent next) {
        closeAll();
        home = () -> {};
        getChildren().setAll(next);
    }

    /** Lays a sheet over everything; the first field or button in it gets the focus. */
    public void show(Sheet sheet) {
        StackPane shade = new StackPane(sheet);
        shade.getStyleClass().add(SHADE);
        add(new Layer(shade, sheet, focused(), sheet::closed));
        focusFirst(sheet);
    }

    /**
     * Lays a small pane beside {@code anchor} (bounds in the scene): below it, or above where there
     * is no room. A click outside closes it.
     *
     * @param closed what happens when it goes, however it goes
     */
    public void showBeside(Region content, Bounds anchor, Runnable closed) {
        Pane holder = new Pane(content);
        holder.setOnMousePressed(event -> {
            if (event.getTarget().equals(holder)) {
                close(content);
            }
        });
        add(new Layer(holder, content, focused(), closed));
        content.applyCss();
        content.autosize();
        Runnable place = () -> place(content, anchor);
        content.heightProperty().addListener(o -> place.run());
        place.run();
        focusFirst(content);
    }

    /** Closes that sheet or pane and everything above it; nothing where it is not open. */
    public void close(Node content) {
        if (open.stream().noneMatch(layer -> layer.content().equals(content))) {
            return;
        }
        Node closed;
        do {
            closed = closeTop();
        } while (!closed.equals(content));
    }

    public void closeAll() {
        while (!open.isEmpty()) {
            closeTop();
        }
    }

    /** Where the focus goes when what had it cannot have it any more. */
    public void home(Runnable takesFocus) {
        home = takesFocus;
    }

    /** Lets the focus go home: now, or when nothing lies above any more. */
    public void goHome() {
        if (open.isEmpty()) {
            home.run();
        } else {
            goesHome = true;
        }
    }

    /** Whether something lies above what is worked on. */
    public boolean isCovered() {
        return !open.isEmpty();
    }

    private void add(Layer layer) {
        if (layer.content() instanceof Sheet) {
            getChildren().forEach(below -> below.setDisable(true));
        }
        open.push(layer);
        getChildren().add(layer.holder());
    }

    private Node closeTop() {
        Layer top = open.pop();
        getChildren().remove(top.holder());
        for (int i = getChildren().size() - 1; i >= 0; i--) {
            getChildren().get(i).setDisable(false);
            if (getChildren().get(i).getStyleClass().contains(SHADE)) {
                break;
            }
        }
        giveBack(top.before());
        top.closed().run();
        return top.content();
    }

    private void giveBack(@Nullable Node before) {
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        if (open.isEmpty() && (goesHome || before == null || !before.isFocused())) {
            goesHome = false;
            home.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !open.isEmpty()) {
            closeTop();
            event.consume();
        }
    }

    private void place(Region content, Bounds anchor) {
        Point2D below = sceneToLocal(anchor.getMinX(), anchor.getMaxY());
        Point2D above = sceneToLocal(anchor.getMinX(), anchor.getMinY());
        double height = content.getHeight();
        double x =
                Math.clamp(
                        below.getX(),
                        MARGIN,
                        Math.max(MARGIN, getWidth() - content.getWidth() - MARGIN));
        boolean fits = below.getY() + height + MARGIN <= getHeight();
        double y = fits ? below.getY() : Math.max(MARGIN, above.getY() - height);
        content.relocate(Math.rint(x), Math.rint(y));
    }

    private @Nullable Node focused() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private static void focusFirst(Parent in) {
        Node first = first(in);
        if (first != null) {
            first.requestFocus();
        }
    }

    private static @Nullable Node first(Parent in) {
        for (Node child : in.getChildrenUnmodifiable()) {
            if (child instanceof Control && child.isFocusTraversable() && !child.isDisabled()) {
                return child;
            }
            if (child instanceof Parent parent) {
                Node found = first(parent);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
