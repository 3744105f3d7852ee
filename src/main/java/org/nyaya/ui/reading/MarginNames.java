package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Margin;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.reading.MarginPane.Shown;

/** The names of codings beside their lanes: at the lane's top, pushed down where one stands. */
final class MarginNames {

    /** A name is at most so far below the place where its coding begins, in pixels. */
    private static final double DRIFT = 5 * MarginLabel.HEIGHT;

    /** So much has to be left for a name, in pixels. */
    private static final double LEAST = 24;

    private final Supplier<List<Node>> nodes;
    private final Map<Long, MarginLabel> labels = new HashMap<>();
    private final Map<Long, MarginLabel.Saying> said = new HashMap<>();
    private Map<Long, MarginLabel> before = Map.of();
    private Codes codes;
    private @Nullable Long focused;
    private double height;

    /**
     * @param nodes where labels are shown
     */
    MarginNames(Supplier<List<Node>> nodes, Codes codes) {
        this.nodes = nodes;
        this.codes = codes;
    }

    /** Names are placed anew from now on. */
    void begin(Codes nextCodes, @Nullable Long nextFocused, double nextHeight) {
        codes = nextCodes;
        focused = nextFocused;
        height = nextHeight;
        before = new HashMap<>(labels);
        labels.clear();
    }

    /** All names are placed: the others go. */
    void end() {
        nodes.get().removeAll(before.values());
        said.keySet().retainAll(labels.keySet());
        before = Map.of();
    }

    /** Names what is shown in a band. */
    void place(List<Shown> shown, MarginBand band) {
        if (band.end() - band.nameAt(band.lanes()) < LEAST) {
            return;
        }
        Slots slots = new Slots(MarginLabel.HEIGHT);
        focusedFirst(shown, band, slots);
        beginning(shown, band, slots);
        for (Shown one : shown) {
            boolean goesOn = one.top() < band.top() && one.lane() < band.lanes();
            if (goesOn && !labels.containsKey(one.mark().id())) {
                slots.take(band.top() + 2, one.bottom() - MarginLabel.HEIGHT)
                        .ifPresent(y -> label(one, y));
            }
        }
        for (Shown one : shown) {
            MarginLabel label = labels.get(one.mark().id());
            if (label != null) {
                double x = band.nameAt(lanesBeside(shown, label.getLayoutY(), one.depth()));
                label.setLayoutX(x);
                say(one.mark(), label, band.end() - x);
            }
        }
    }

    /** The coding whose name is at a point. */
    Optional<Long> codingAt(double x, double y) {
        return at(x, y).map(MarginLabel::coding);
    }

    /** The codings behind the number at a point, and the one beside whose name it stands. */
    List<Long> foldedAt(double x, double y) {
        return at(x, y).filter(label -> !label.unnamed().isEmpty())
                .filter(label -> x > label.getLayoutX() + label.endOfName())
                .map(label -> {
                    List<Long> all = new ArrayList<>(label.unnamed());
                    all.addFirst(label.coding());
                    return all;
                })
                .orElse(List.of());
    }

    /** Where the name of a coding stands, in the margin. */
    Optional<Bounds> boundsOf(long coding) {
        return Optional.ofNullable(labels.get(coding)).map(Node::getBoundsInParent);
    }

    private Optional<MarginLabel> at(double x, double y) {
        return labels.values().stream()
                .filter(label ->
                        x >= label.getLayoutX()
                                && x < label.getLayoutX() + label.getWidth()
                                && label.getLayoutY() <= y
                                && y < label.getLayoutY() + MarginLabel.HEIGHT)
                .findFirst();
    }

    /** The focused coding is named first, whatever stands there. */
    private void focusedFirst(List<Shown> shown, MarginBand band, Slots slots) {
        for (Shown one : shown) {
            if (Objects.equals(focused, one.mark().id())) {
                double top = Math.clamp(one.top(), band.top(), Math.max(band.top(), height - 20));
                slots.take(top, top).ifPresent(y -> label(one, y));
            }
        }
    }

    /** Then those that begin on the screen; one that finds no room is counted beside another. */
    private void beginning(List<Shown> shown, MarginBand band, Slots slots) {
        List<Shown> inOrder = new ArrayList<>(shown);
        inOrder.sort(Comparator.comparingDouble(Shown::top));
        MarginLabel last = null;
        // A name that is cut at its foot is no name.
        double lowest = height - MarginLabel.HEIGHT + 4;
        for (Shown one : inOrder) {
            if (one.top() < band.top() || labels.containsKey(one.mark().id())) {
                continue;
            }
            OptionalDouble y =
                    one.lane() < band.lanes() || last == null
                            ? slots.take(one.top(), Math.min(one.top() + DRIFT, lowest))
                            : OptionalDouble.empty();
            if (y.isPresent()) {
                last = label(one, y.getAsDouble());
            } else if (last != null) {
                last.unnamed().add(one.mark().id());
            }
        }
    }

    /** How many lanes are taken beside a name. */
    private static int lanesBeside(List<Shown> shown, double y, int own) {
        int most = own;
        for (Shown one : shown) {
            if (one.top() < y + MarginLabel.HEIGHT && one.bottom() > y) {
                most = Math.max(most, one.lane() + 1);
            }
        }
        return most;
    }

    private MarginLabel label(Shown one, double y) {
        long id = one.mark().id();
        MarginLabel label = before.remove(id);
        if (label == null) {
            label = new MarginLabel(id);
            nodes.get().add(label);
        }
        label.unnamed().clear();
        label.setLayoutY(Math.rint(y));
        labels.put(id, label);
        return label;
    }

    private void say(Margin.Mark mark, MarginLabel label, double width) {
        String unsure = mark.sure() ? "" : "?";
        String more = label.unnamed().isEmpty() ? "" : "+" + label.unnamed().size();
        MarginLabel.Saying saying =
                new MarginLabel.Saying(
                        Hues.of(codes, mark.code()),
                        codes.tags().getOrDefault(mark.code(), "") + unsure,
                        codes.tree().find(mark.code()).map(Code::name).orElse(""),
                        more,
                        Objects.equals(focused, mark.id()));
        if (!saying.equals(said.put(mark.id(), saying)) || label.getWidth() != width) {
            label.say(saying, width);
        }
    }
}
