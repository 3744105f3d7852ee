package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.nyaya.coding.FlagKind;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Blur;
import org.nyaya.ui.kit.RightToLeft;
import org.nyaya.ui.kit.Veiled;

/**
 * What of a row is hidden: other letters stand in its place, which nobody paints, under a soft bar
 * for each word; where it begins, a word says why.
 */
final class RowVeil {

    /** The style class of words that can be read. */
    static final String WORDS = "reading-words";

    private static final String HIDDEN = "reading-hidden";

    /** Between a word that says why and the edge around it. */
    private static final double AROUND = 5;

    /** Where a word is hidden. */
    private record Bar(Span word, Rectangle2D box) {}

    /** Words, or what stands in their place. */
    record Part(String words, String style) {

        /** Puts them there; what stands for others is not to be read out. */
        void into(Text text) {
            text.setText(words);
            if (!text.getStyleClass().equals(List.of(style))) {
                // To be dressed anew takes longer than the words.
                text.getStyleClass().setAll(style);
            }
            text.setAccessibleText(style.equals(HIDDEN) ? " " : null);
        }
    }

    private final Blur blur;
    private final Function<Set<FlagKind>, String> says;
    private final Path bars = Strokes.path(Blur.BARS);
    private final Rectangle plate = new Rectangle();
    private final Text why = new Text();
    private String body = "";
    private Span row = new Span(0, 0);
    private Veiled veiled = Veiled.NOTHING;
    private List<Span> hidden = List.of();
    private List<Span> words = List.of();
    private List<Bar> painted = List.of();
    private boolean stale = true;

    /**
     * @param says what these kinds are called
     */
    RowVeil(Blur blur, Function<Set<FlagKind>, String> says) {
        this.blur = blur;
        this.says = says;
        plate.getStyleClass().setAll("reading-why-plate");
        why.getStyleClass().setAll("reading-why");
        why.setTextOrigin(VPos.CENTER);
        for (Node node : List.of(plate, why)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            node.setVisible(false);
        }
    }

    /** What lies over the text, the lowest first. */
    List<Node> nodes() {
        return List.of(bars, plate, why);
    }

    /** Whether anything of the row is hidden. */
    boolean isOnAny() {
        return !hidden.isEmpty();
    }

    /**
     * Another stretch of a text stands in the row.
     *
     * @param said the words of {@code span}
     */
    void show(String said, Span span, Veiled next) {
        body = said;
        row = span;
        hide(next);
    }

    /** Whether other words are hidden now. */
    boolean follow(Veiled next) {
        List<Span> before = hidden;
        if (next.equals(veiled)) {
            return false;
        }
        hide(next);
        return !hidden.equals(before);
    }

    private void hide(Veiled next) {
        veiled = next;
        hidden = next.over(row);
        words =
                hidden.stream()
                        .flatMap(one -> Blur.words(body, row.start(), one).stream())
                        .toList();
        stale = true;
    }

    /** The words in parts, of which each is either to be read or not; at least one. */
    List<Part> parts(Font font) {
        List<Part> parts = new ArrayList<>();
        int from = row.start();
        for (Span one : hidden) {
            add(parts, part(from, one.start()), WORDS);
            add(parts, blur.like(part(one.start(), one.end()), font), HIDDEN);
            from = one.end();
        }
        add(parts, part(from, row.end()), WORDS);
        return parts.isEmpty() ? List.of(new Part("", WORDS)) : parts;
    }

    private String part(int start, int end) {
        return body.substring(start - row.start(), end - row.start());
    }

    private static void add(List<Part> to, String words, String style) {
        if (!words.isEmpty()) {
            RightToLeft.parts(words).forEach(part -> to.add(new Part(part, style)));
        }
    }

    /**
     * Paints the bars where the words are.
     *
     * @param x where the text begins in the row, as {@code y}
     */
    void paint(RowPaint.Lines lines, double x, double y, boolean anew) {
        if (!anew && !stale) {
            return;
        }
        stale = false;
        if (hidden.isEmpty() && bars.getElements().isEmpty()) {
            return;
        }
        painted =
                words.stream()
                        .flatMap(word -> lines.boxes(word).stream().map(box -> new Bar(word, box)))
                        .toList();
        for (Node node : nodes()) {
            node.setLayoutX(x);
            node.setLayoutY(y);
        }
        tell();
        Blur.paint(bars, painted.stream().map(Bar::box).flatMap(this::besideWhy).toList());
    }

    /** Says why, where what is hidden begins in this row and there is room. */
    private void tell() {
        boolean begins = !hidden.isEmpty() && begins(hidden.getFirst());
        why.setText(begins ? says.apply(veiled.kinds(hidden.getFirst())) : "");
        boolean shown = begins && !painted.isEmpty();
        if (shown) {
            Rectangle2D first = painted.getFirst().box();
            double width = Math.ceil(why.getLayoutBounds().getWidth()) + 2 * AROUND;
            double end =
                    painted.stream()
                            .map(Bar::box)
                            .filter(box -> box.getMinY() == first.getMinY())
                            .mapToDouble(Rectangle2D::getMaxX)
                            .max()
                            .orElse(0);
            shown = first.getMinX() + width <= end;
            plate.setX(Math.rint(first.getMinX()) + 0.5);
            plate.setY(Math.rint(first.getMinY()) + 0.5);
            plate.setWidth(width);
            plate.setHeight(Math.rint(first.getHeight()) - 1);
            why.setX(Math.rint(first.getMinX()) + AROUND);
            why.setY(first.getMinY() + first.getHeight() / 2);
        }
        plate.setVisible(shown);
        why.setVisible(shown);
    }

    /** What is left of a bar beside the word that says why. */
    private Stream<Rectangle2D> besideWhy(Rectangle2D box) {
        double end = plate.getX() + plate.getWidth() + AROUND;
        boolean meets =
                plate.isVisible()
                        && Math.abs(box.getMinY() - plate.getY()) < 2
                        && box.getMinX() < end
                        && box.getMaxX() > plate.getX();
        if (!meets) {
            return Stream.of(box);
        }
        double left = box.getMaxX() - end;
        return left < 2 * AROUND
                ? Stream.empty()
                : Stream.of(new Rectangle2D(end, box.getMinY(), left, box.getHeight()));
    }

    /** A source that is flagged from end to end says so in each row. */
    private boolean begins(Span first) {
        return veiled.flagged()
                .at(first.start())
                .map(one -> one.start() == first.start())
                .orElse(first.start() == row.start());
    }

    /** The hidden place at a point of the text; empty where none is. */
    Optional<Integer> hiddenAt(double x, double y) {
        return painted.stream()
                .filter(bar -> bar.box().contains(x, y))
                .map(bar -> bar.word().start())
                .findFirst();
    }
}
