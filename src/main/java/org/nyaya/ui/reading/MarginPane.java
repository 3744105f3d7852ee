package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Codes;

/**
 * What is coded, beside the text on the screen: a bar for each coding in its lane, and names. It
 * takes no mouse: the view asks it what is under it.
 */
final class MarginPane extends Pane {

    /** More lanes than these are folded into the number beside a name. */
    static final int LANES = 6;

    private static final double LANE = 10;
    private static final double FIRST_LANE = 10;
    private static final double BAR = 5;
    private static final double NAMES = FIRST_LANE + LANES * LANE + 8;

    /** A name is at most so far below the place where its coding begins, in pixels. */
    private static final double DRIFT = 3 * MarginLabel.HEIGHT;

    /** A coding on the screen, and from where to where. */
    private record Shown(Margin.Mark mark, double top, double bottom, boolean inLane) {}

    private final Map<Long, Rectangle> bars = new HashMap<>();
    private final Map<Long, MarginLabel> labels = new HashMap<>();
    private final Map<Long, MarginLabel.Saying> said = new HashMap<>();
    private final Rectangle clip = new Rectangle();
    private Codes codes;
    private @Nullable Long focused;

    MarginPane(Codes codes) {
        this.codes = codes;
        getStyleClass().add("reading-margin");
        setMouseTransparent(true);
        setClip(clip);
    }

    /** What is shown from the next {@link #update} on. */
    void show(Codes next, @Nullable Long nextFocused) {
        codes = next;
        focused = nextFocused;
    }

    /** Draws everything where the rows are now. */
    void update(Page page, Marked marked) {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        List<Shown> shown = shown(page, marked);
        bars(shown, marked);
        labels(shown);
    }

    /** The coding whose bar or name is at a point; empty where there is none. */
    Optional<Long> codingAt(double x, double y) {
        for (MarginLabel label : labels.values()) {
            if (x >= label.getLayoutX()
                    && label.getLayoutY() <= y
                    && y < label.getLayoutY() + MarginLabel.HEIGHT) {
                boolean more = x > label.getLayoutX() + label.endOfName();
                return Optional.of(
                        more && !label.unnamed().isEmpty()
                                ? label.unnamed().getFirst()
                                : label.coding());
            }
        }
        return bars.entrySet().stream()
                .filter(bar -> Math.abs(bar.getValue().getX() + BAR / 2 - x) <= LANE / 2)
                .filter(bar -> bar.getValue().getY() <= y)
                .filter(bar -> y <= bar.getValue().getY() + bar.getValue().getHeight())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<Shown> shown(Page page, Marked marked) {
        List<BlockCell> rows = page.rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        int start = rows.getFirst().getItem().span().start();
        int end = Math.max(start, rows.getLast().getItem().span().end());
        List<Shown> shown = new ArrayList<>();
        for (Margin.Mark mark : marked.over(new Span(start, end))) {
            double top = page.topOf(mark.span().start());
            double bottom = page.bottomOf(mark.span().end());
            if (bottom > 0 && top < getHeight()) {
                shown.add(new Shown(mark, top, bottom, marked.lane(mark.id()) < LANES));
            }
        }
        return shown;
    }

    private void bars(List<Shown> shown, Marked marked) {
        Map<Long, Rectangle> before = new HashMap<>(bars);
        bars.clear();
        for (Shown one : shown) {
            if (!one.inLane()) {
                continue;
            }
            long id = one.mark().id();
            Rectangle bar = before.remove(id);
            if (bar == null) {
                bar = new Rectangle();
                bar.getStyleClass().add("reading-bar");
                bar.setMouseTransparent(true);
                getChildren().add(bar);
                bar.applyCss();
            }
            boolean chosen = Objects.equals(focused, id);
            bar.setX(FIRST_LANE + marked.lane(id) * LANE + (chosen ? -1 : 0) + 0.5);
            bar.setWidth(chosen ? BAR + 2 : BAR);
            bar.setY(Math.rint(one.top()) + 0.5);
            bar.setHeight(Math.max(4, Math.rint(one.bottom() - one.top()) - 1));
            bar.setFill(hue(one.mark().code()));
            bars.put(id, bar);
        }
        getChildren().removeAll(before.values());
    }

    private void labels(List<Shown> shown) {
        Map<Long, MarginLabel> before = new HashMap<>(labels);
        labels.clear();
        double width = getWidth() - NAMES - 4;
        if (width >= 24) {
            Slots slots = new Slots(MarginLabel.HEIGHT);
            place(shown, slots, before);
            for (Shown one : shown) {
                MarginLabel label = labels.get(one.mark().id());
                if (label != null) {
                    say(one.mark(), label, width);
                }
            }
        }
        getChildren().removeAll(before.values());
        said.keySet().retainAll(labels.keySet());
    }

    /**
     * The focused coding is named first, then those that begin on the screen, then, where room is
     * left, those that go on from above.
     */
    private void place(List<Shown> shown, Slots slots, Map<Long, MarginLabel> before) {
        for (Shown one : shown) {
            if (Objects.equals(focused, one.mark().id())) {
                double top = Math.clamp(one.top(), 0, Math.max(0, getHeight() - 20));
                slots.take(top, top).ifPresent(y -> label(one, y, before));
            }
        }
        List<Shown> inOrder = new ArrayList<>(shown);
        inOrder.sort(Comparator.comparingDouble(Shown::top));
        MarginLabel last = null;
        for (Shown one : inOrder) {
            if (one.top() < 0 || labels.containsKey(one.mark().id())) {
                continue;
            }
            OptionalDouble y =
                    one.inLane() || last == null
                            ? slots.take(one.top(), one.top() + DRIFT)
                            : OptionalDouble.empty();
            if (y.isPresent()) {
                last = label(one, y.getAsDouble(), before);
            } else if (last != null) {
                last.unnamed().add(one.mark().id());
            }
        }
        for (Shown one : shown) {
            if (one.top() < 0 && one.inLane() && !labels.containsKey(one.mark().id())) {
                slots.take(2, one.bottom() - MarginLabel.HEIGHT)
                        .ifPresent(y -> label(one, y, before));
            }
        }
    }

    private MarginLabel label(Shown one, double y, Map<Long, MarginLabel> before) {
        long id = one.mark().id();
        MarginLabel label = before.remove(id);
        if (label == null) {
            label = new MarginLabel(id);
            getChildren().add(label);
        }
        label.unnamed().clear();
        label.relocate(NAMES, Math.rint(y));
        labels.put(id, label);
        return label;
    }

    private void say(Margin.Mark mark, MarginLabel label, double width) {
        MarginLabel.Saying saying =
                new MarginLabel.Saying(
                        hue(mark.code()),
                        codes.tags().getOrDefault(mark.code(), ""),
                        codes.tree().find(mark.code()).map(Code::name).orElse(""),
                        label.unnamed().isEmpty() ? "" : "+" + label.unnamed().size(),
                        Objects.equals(focused, mark.id()));
        if (!saying.equals(said.put(mark.id(), saying)) || label.getWidth() != width) {
            label.say(saying, width);
        }
    }

    private Color hue(long code) {
        return Hues.of(codes, code);
    }
}
