package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Codes;

/**
 * What is coded, beside the text on the screen: a bar for each coding in its lane, and names. It
 * takes no mouse: the view asks it what is under it.
 */
final class MarginPane extends Pane {

    /** A coding on the screen, and from where to where. */
    record Shown(Margin.Mark mark, double top, double bottom, int lane, int depth) {}

    /** So near to a bar is on it, in pixels: between two that share a line, one is always meant. */
    private static final double HAIR = 1.5;

    private final Map<Long, Rectangle> bars = new HashMap<>();
    private final MarginNames names;
    private final BandNames heads;
    private final Rectangle clip = new Rectangle();
    private Codes codes;
    private @Nullable Long focused;
    private boolean bare;

    /**
     * @param heads says whose band is whose
     */
    MarginPane(Codes codes, BandNames heads) {
        this.codes = codes;
        this.heads = heads;
        this.names = new MarginNames(this::getChildren, codes);
        getStyleClass().add("reading-margin");
        setMouseTransparent(true);
        setClip(clip);
        getChildren().add(heads);
    }

    /** What is shown from the next {@link #update} on. */
    void show(Codes next, @Nullable Long nextFocused) {
        codes = next;
        focused = nextFocused;
    }

    /** Whether nothing is shown but thin lanes, from the next {@link #update} on. */
    void bare(boolean now) {
        bare = now;
    }

    /** Draws everything where the rows are now. */
    void update(Page page, Marked marked) {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        List<MarginBand> bands = bands(marked);
        List<List<Shown>> shown = shown(page, marked, bands);
        Map<Long, Rectangle> before = new HashMap<>(bars);
        bars.clear();
        names.begin(codes, focused, getHeight());
        keep(shown, bands, before);
        List<Rectangle> free = new ArrayList<>(before.values());
        for (int i = 0; i < bands.size(); i++) {
            draw(shown.get(i), bands.get(i), free);
            if (!bare) {
                names.place(shown.get(i), bands.get(i));
            }
        }
        getChildren().removeAll(free);
        names.end();
        heads.show(bare ? List.of() : marked.coders(), bands);
        heads.toFront();
    }

    /** The coding whose bar or name is at a point; empty where there is none. */
    Optional<Long> codingAt(double x, double y) {
        return names.codingAt(x, y).or(() -> barAt(x, y));
    }

    /** The codings that a number beside a name stands for, and the named one, at a point. */
    List<Long> foldedAt(double x, double y) {
        return names.foldedAt(x, y);
    }

    /** What is to be told of the names at the top, at a point; empty for nothing. */
    Optional<String> toldAt(double x, double y) {
        return heads.notDrawnAt(x, y);
    }

    /** Where the bar or name of a coding is, in the scene. */
    Optional<Bounds> boundsOf(long coding) {
        Rectangle bar = bars.get(coding);
        return names.boundsOf(coding)
                .or(() ->
                        Optional.ofNullable(bar)
                                .map(one ->
                                        new BoundingBox(
                                                one.getX(),
                                                one.getY(),
                                                one.getWidth(),
                                                Math.min(16, one.getHeight()))))
                .map(this::localToScene);
    }

    /** The bar at a point, or the nearest within a hair of it. */
    private Optional<Long> barAt(double x, double y) {
        double near = bare ? 3 : 5;
        return bars.entrySet().stream()
                .filter(bar -> {
                    Rectangle at = bar.getValue();
                    return Math.abs(at.getX() + at.getWidth() / 2 - x) <= near
                            && away(at, y) <= HAIR;
                })
                .min(Comparator.comparingDouble(bar -> away(bar.getValue(), y)))
                .map(Map.Entry::getKey);
    }

    /** How far a height is from a bar; nothing within it. */
    private static double away(Rectangle bar, double y) {
        return Math.max(0, Math.max(bar.getY() - y, y - bar.getY() - bar.getHeight()));
    }

    private List<MarginBand> bands(Marked marked) {
        int coders = marked.coders().size();
        if (coders < 2) {
            return List.of(bare ? MarginBand.bare(getWidth()) : MarginBand.whole(getWidth()));
        }
        int count = Math.min(coders, MarginBand.most(getWidth()));
        List<MarginBand> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bands.add(MarginBand.one(i, count, getWidth()));
        }
        return bands;
    }

    private List<List<Shown>> shown(Page page, Marked marked, List<MarginBand> bands) {
        List<List<Shown>> shown = new ArrayList<>();
        bands.forEach(band -> shown.add(new ArrayList<>()));
        List<BlockCell> rows = page.rows();
        if (rows.isEmpty()) {
            return shown;
        }
        int start = rows.getFirst().getItem().span().start();
        int end = Math.max(start, rows.getLast().getItem().span().end());
        List<List<Margin.Mark>> marks = new ArrayList<>();
        bands.forEach(band -> marks.add(new ArrayList<>()));
        for (Margin.Mark mark : marked.over(new Span(start, end))) {
            int band = marked.band(mark.id());
            if (band < bands.size()) {
                marks.get(band).add(mark);
            }
        }
        for (int i = 0; i < bands.size(); i++) {
            shown.get(i).addAll(seen(page, marked, marks.get(i)));
        }
        return shown;
    }

    /** What of these codings of one band is on the screen. */
    private List<Shown> seen(Page page, Marked marked, List<Margin.Mark> marks) {
        List<Parting.Drawn> drawn =
                Parting.of(
                        marks.stream()
                                .map(mark ->
                                        new Parting.Bar(
                                                marked.lane(mark.id()),
                                                page.beginOf(mark.span().start()),
                                                page.endOfLast(mark.span().end())))
                                .toList());
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            double top = drawn.get(i).top();
            double bottom = drawn.get(i).bottom();
            if (bottom > 0 && top < getHeight()) {
                long id = marks.get(i).id();
                shown.add(new Shown(marks.get(i), top, bottom, marked.lane(id), marked.depth(id)));
            }
        }
        return shown;
    }

    /** What is drawn already keeps its bar. */
    private void keep(
            List<List<Shown>> shown, List<MarginBand> bands, Map<Long, Rectangle> before) {
        for (int i = 0; i < bands.size(); i++) {
            for (Shown one : shown.get(i)) {
                long id = one.mark().id();
                Rectangle bar = one.lane() < bands.get(i).lanes() ? before.remove(id) : null;
                if (bar != null) {
                    bars.put(id, bar);
                }
            }
        }
    }

    private void draw(List<Shown> shown, MarginBand band, List<Rectangle> free) {
        for (Shown one : shown) {
            if (one.lane() >= band.lanes()) {
                continue;
            }
            Rectangle bar = bars.computeIfAbsent(one.mark().id(), id -> bar(free));
            boolean chosen = Objects.equals(focused, one.mark().id());
            bar.setX(band.barAt(one.lane()) + (chosen ? -1 : 0) + 0.5);
            bar.setWidth(chosen ? band.bar() + 2 : band.bar());
            double top = Math.rint(one.top());
            bar.setY(top + 0.5);
            bar.setHeight(Math.max(2, Math.rint(one.bottom()) - top - 1));
            bar.setFill(Hues.of(codes, one.mark().code()));
        }
    }

    /** A bar that another coding needs no more, for a new one has to be dressed first. */
    private Rectangle bar(List<Rectangle> free) {
        if (!free.isEmpty()) {
            return free.removeLast();
        }
        Rectangle bar = new Rectangle();
        bar.getStyleClass().add("reading-bar");
        bar.setMouseTransparent(true);
        getChildren().add(bar);
        bar.applyCss();
        return bar;
    }
}
