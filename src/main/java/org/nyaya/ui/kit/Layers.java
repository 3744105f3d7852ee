package org.nyaya.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
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

    private static final String COVERED = "covered";

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
        // A field takes letters only once it is dressed, and whoever types does not wait for that.
        shade.applyCss();
        focusFirst(sheet);
    }

    /**
     * Lays a small pane beside {@code anchor} (bounds in the scene): below it, or above where there
     * is no room. A click outside closes it, and so does the focus that leaves it.
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
        ReadOnlyObjectProperty<Node> owner = getScene().focusOwnerProperty();
        ChangeListener<@Nullable Node> moved =
                (of, before, now) -> {
                    if (isOnTop(content)
                            && now != null
                            && isIn(content, before)
                            && !isIn(content, now)) {
                        close(content);
                    }
                };
        Runnable gone =
                () -> {
                    owner.removeListener(moved);
                    closed.run();
                };
        add(new Layer(holder, content, focused(), gone));
        owner.addListener(moved);
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

    private boolean isOnTop(Node content) {
        return !open.isEmpty() && open.peek().content().equals(content);
    }

    private static boolean isIn(Node content, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private void add(Layer layer) {
        if (layer.content() instanceof Sheet) {
            getChildren().forEach(below -> cover(below, true));
        }
        open.push(layer);
        getChildren().add(layer.holder());
    }

    private Node closeTop() {
        Layer top = open.pop();
        getChildren().remove(top.holder());
        for (int i = getChildren().size() - 1; i >= 0; i--) {
            cover(getChildren().get(i), false);
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

    /** What is covered is out of reach; the style sheet says that the shade alone dims it. */
    private static void cover(Node below, boolean covered) {
        below.setDisable(covered);
        below.getStyleClass().remove(COVERED);
        if (covered) {
            below.getStyleClass().add(COVERED);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !open.isEmpty()) {
            if (!(open.peek().content() instanceof Sheet sheet) || sheet.mayEscape()) {
                closeTop();
            }
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
