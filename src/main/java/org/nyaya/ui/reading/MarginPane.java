package org.nyaya.ui.reading;

import java.util.ArrayList;
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
        for (int i = 0; i < bands.size(); i++) {
            draw(shown.get(i), bands.get(i), before);
            if (!bare) {
                names.place(shown.get(i), bands.get(i));
            }
        }
        getChildren().removeAll(before.values());
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

    /** Where the bar or name of a coding is, in the scene. */
    Optional<Bounds> boundsOf(long coding) {
        Rectangle bar = bars.get(coding);
        return names.boundsOf(coding)
                .or(() ->
                        Optional.ofNullable(bar)
                                .map(one ->
                                        new BoundingBox(
                                                one.getX(), one.getY(), one.getWidth(), 16)))
                .map(this::localToScene);
    }

    private Optional<Long> barAt(double x, double y) {
        double near = bare ? 3 : 5;
        return bars.entrySet().stream()
                .filter(bar -> {
                    Rectangle at = bar.getValue();
                    return Math.abs(at.getX() + at.getWidth() / 2 - x) <= near
                            && at.getY() <= y
                            && y <= at.getY() + at.getHeight();
                })
                .map(Map.Entry::getKey)
                .findFirst();
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
        for (Margin.Mark mark : marked.over(new Span(start, end))) {
            int band = marked.band(mark.id());
            if (band >= bands.size()) {
                continue;
            }
            double top = page.topOf(mark.span().start());
            double bottom = page.bottomOf(mark.span().end());
            if (bottom > 0 && top < getHeight()) {
                shown.get(band)
                        .add(
                                new Shown(
                                        mark,
                                        top,
                                        bottom,
                                        marked.lane(mark.id()),
                                        marked.depth(mark.id())));
            }
        }
        return shown;
    }

    private void draw(List<Shown> shown, MarginBand band, Map<Long, Rectangle> before) {
        for (Shown one : shown) {
            if (one.lane() >= band.lanes()) {
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
            bar.setX(band.barAt(one.lane()) + (chosen ? -1 : 0) + 0.5);
            bar.setWidth(chosen ? band.bar() + 2 : band.bar());
            bar.setY(Math.rint(one.top()) + 0.5);
            bar.setHeight(Math.max(4, Math.rint(one.bottom() - one.top()) - 1));
            bar.setFill(Hues.of(codes, one.mark().code()));
            bars.put(id, bar);
        }
    }
}
