package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;

/**
 * The whole transcript from top to bottom, in place of a scroll bar: how much is coded where, what
 * was found, where bookmarks lie, and what of it is on the screen. A click or a drag goes there.
 * Places are as far down as they are in the text.
 */
final class MapBar extends Region {

    static final double WIDTH = 14;

    private static final double LEAST_WINDOW = 14;
    private static final double INSET = 3;

    private final Path[] bands = {
        Strokes.path("reading-map-1"), Strokes.path("reading-map-2"), Strokes.path("reading-map-3")
    };
    private final Path hits = Strokes.path("reading-map-hit");
    private final Path bookmarks = Strokes.path("reading-map-bookmark");
    private final Rectangle window = new Rectangle();
    private final Kit kit;
    private final IntConsumer go;
    private final Label tip = new Label();
    private IntUnaryOperator paragraphs = position -> 1;
    private Marked marked = Marked.NOTHING;
    private int[] found = {};
    private int[] kept = {};
    private int length;
    private Span seen = new Span(0, 0);
    private double painted = -1;
    private double grip;

    /**
     * @param go is told the position that is to be at the top of the screen
     */
    MapBar(Kit kit, IntConsumer go) {
        this.kit = kit;
        this.go = go;
        tip.getStyleClass().addAll("pane-above", "reading-map-tip");
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getStyleClass().add("reading-map");
        window.getStyleClass().add("reading-map-window");
        window.setManaged(false);
        window.setMouseTransparent(true);
        getChildren().addAll(bands);
        getChildren().addAll(hits, bookmarks, window);
        setOnMousePressed(event -> {
            boolean inWindow =
                    event.getY() >= window.getY()
                            && event.getY() <= window.getY() + window.getHeight();
            grip = inWindow ? event.getY() - window.getY() : window.getHeight() / 2;
            goTo(event.getY());
        });
        setOnMouseDragged(event -> {
            goTo(event.getY());
            tell(event);
        });
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> tip.setVisible(false));
    }

    /** What tells the paragraph under the mouse; to be added where the map is. */
    Label tip() {
        return tip;
    }

    /** What the paragraph of a position is called. */
    void paragraphs(IntUnaryOperator of) {
        paragraphs = of;
    }

    private void tell(MouseEvent event) {
        tip.setVisible(length > 0);
        if (length > 0) {
            double y = Math.clamp(event.getY(), 0, getHeight());
            int position = (int) Math.min(length - 1.0, y / Math.max(1, getHeight()) * length);
            tip.setText(kit.say("margin.map", paragraphs.applyAsInt(position)));
            tip.applyCss();
            tip.autosize();
            double top = Math.clamp(y - tip.getHeight() / 2, 2, getHeight() - tip.getHeight() - 2);
            tip.relocate(
                    Math.rint(getLayoutX() - tip.getWidth() - 6), Math.rint(getLayoutY() + top));
        }
    }

    /** Shows these codings of a text of that length. */
    void show(Marked next, int textLength) {
        if (next != marked || textLength != length) {
            marked = next;
            length = textLength;
            painted = -1;
            requestLayout();
        }
    }

    /** Shows where something was found and where bookmarks lie: positions in the text. */
    void signs(int[] foundAt, int[] bookmarksAt) {
        found = foundAt;
        kept = bookmarksAt;
        painted = -1;
        requestLayout();
    }

    /** Shows what of the text is on the screen. */
    void window(Span nowSeen) {
        seen = nowSeen;
        placeWindow();
    }

    @Override
    protected void layoutChildren() {
        if (painted != getHeight()) {
            painted = getHeight();
            paint((int) getHeight());
            ticks(hits, found, 1, 2);
            ticks(bookmarks, kept, WIDTH / 2, 4);
        }
        placeWindow();
    }

    private void ticks(Path path, int[] positions, double left, double high) {
        List<PathElement> elements = new ArrayList<>();
        double last = -1;
        for (int position : positions) {
            double y = length == 0 ? 0 : Math.rint(getHeight() * position / length - high / 2);
            double top = Math.clamp(y, 0, Math.max(0, getHeight() - high));
            // Ten thousand hits are not more ticks than there are pixels.
            if (top > last) {
                band(elements, left, WIDTH - 1, top, top + high);
                last = top;
            }
        }
        path.getElements().setAll(elements);
    }

    private void goTo(double y) {
        double room = Math.max(1, getHeight());
        int position = (int) (Math.clamp((y - grip) / room, 0, 1) * length);
        go.accept(position);
    }

    private void placeWindow() {
        window.setVisible(length > 0);
        if (length > 0) {
            double top = getHeight() * seen.start() / length;
            double height = Math.max(LEAST_WINDOW, getHeight() * seen.length() / length);
            window.setX(1);
            window.setWidth(WIDTH - 2);
            window.setY(Math.rint(Math.min(top, getHeight() - height)) + 0.5);
            window.setHeight(Math.rint(height) - 1);
        }
    }

    private void paint(int height) {
        List<List<PathElement>> elements =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (length > 0 && height > 0) {
            int[] depth = depth(height);
            int most = 3;
            for (int count : depth) {
                most = Math.max(most, count);
            }
            int from = 0;
            for (int y = 1; y <= height; y++) {
                int level = level(depth[from], most);
                if (y == height || level(depth[y], most) != level) {
                    if (level >= 0) {
                        band(elements.get(level), INSET, WIDTH - INSET, from, y);
                    }
                    from = y;
                }
            }
        }
        for (int i = 0; i < bands.length; i++) {
            bands[i].getElements().setAll(elements.get(i));
        }
    }

    /** How many codings touch each row of pixels. */
    private int[] depth(int height) {
        int[] depth = new int[height + 1];
        for (Margin.Mark mark : marked.all()) {
            int from = (int) Math.min(height - 1L, (long) mark.span().start() * height / length);
            int to = (int) Math.min(height - 1L, (mark.span().end() - 1L) * height / length);
            depth[from]++;
            depth[Math.max(from, to) + 1]--;
        }
        for (int y = 1; y < height; y++) {
            depth[y] += depth[y - 1];
        }
        return depth;
    }

    private static int level(int depth, int most) {
        return depth <= 0 ? -1 : Math.min(2, (depth * 3 - 1) / most);
    }

    private static void band(
            List<PathElement> to, double left, double right, double top, double bottom) {
        to.add(new MoveTo(left, top));
        to.add(new LineTo(right, top));
        to.add(new LineTo(right, bottom));
        to.add(new LineTo(left, bottom));
        to.add(new ClosePath());
    }
}
