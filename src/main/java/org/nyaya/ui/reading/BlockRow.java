package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotation;
import org.nyaya.coding.Margin;
import org.nyaya.source.Speaker;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;

/**
 * One row of a transcript: its ¶ number, who speaks and when, the words, and what is painted under
 * them. A text that runs from the right is the mirror image of one that does not. Coordinates are
 * those of the list, but for what is painted.
 */
final class BlockRow extends Region implements RowPaint.Lines {

    private static final double ABOVE_TURN = 10;
    private static final double ABOVE_PARAGRAPH = 4;

    /** Between the number and the text: where a bookmark hangs. */
    private static final double BOOKMARK = 16;

    private final Text number = new Text();
    private final Polygon bookmark = new Polygon(0, 0, 6, 0, 6, 10, 3, 7, 0, 10);
    private final Text speaker = new Text();
    private final Text stamp = new Text();
    private final Text words = new Text();
    private final List<Text> further = new ArrayList<>();
    private final TextFlow flow = new TextFlow();
    private final RowPaint paint = new RowPaint();
    private final RowVeil veil;
    private final RowNotes notes = new RowNotes();
    private final DoubleFunction<Columns> columns;
    private final Runnable laidOut;
    private @Nullable Block block;
    private Look look = Look.NOTHING;
    private List<TextLineInfo> lines = List.of();

    /** How many characters of the flow stand before the words. */
    private int before;

    /**
     * How high it is at {@link #widthOfKnown}; the list asks several times, and letters are slow.
     */
    private double known = -1;

    private double widthOfKnown;

    /**
     * @param spacing what is to be left between two lines of letters of a font
     * @param columns how a list of some width is shared
     * @param veil hides what is not to be read yet
     * @param laidOut is run when the row was laid out
     */
    BlockRow(
            ToDoubleFunction<Font> spacing,
            DoubleFunction<Columns> columns,
            RowVeil veil,
            Runnable laidOut) {
        this.columns = columns;
        this.veil = veil;
        this.laidOut = laidOut;
        getStyleClass().add("reading-row");
        number.getStyleClass().add("reading-number");
        number.setTextOrigin(VPos.BASELINE);
        number.setManaged(false);
        bookmark.getStyleClass().setAll("reading-bookmark");
        bookmark.setManaged(false);
        bookmark.setVisible(false);
        speaker.getStyleClass().add("reading-speaker");
        stamp.getStyleClass().add("reading-stamp");
        words.getStyleClass().add(RowVeil.WORDS);
        words.fontProperty()
                .subscribe(font -> {
                    flow.setLineSpacing(spacing.applyAsDouble(font));
                    if (veil.isOnAny()) {
                        say();
                    }
                });
        getChildren().addAll(paint.under());
        getChildren().addAll(number, bookmark, flow);
        getChildren().addAll(paint.over());
        getChildren().addAll(veil.nodes());
        getChildren().add(notes.node());
    }

    /** Shows a stretch of a text; null for nothing at all. */
    void show(@Nullable Block next, String body, String place) {
        block = next;
        orient(
                next != null && next.fromRight()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        showBookmark();
        lines = List.of();
        number.setText(next == null || next.paragraph() == 0 ? "" : "" + next.paragraph());
        speaker.setText(next == null ? "" : label(next));
        stamp.setText(next == null ? "" : stamp(next, place));
        veil.show(next == null ? "" : next.span().of(body), shown(), look.veiled());
        say();
    }

    /** Shows the words, or what stands in their place. */
    private void say() {
        List<RowVeil.Part> said = veil.parts(words.getFont());
        said.getFirst().into(words);
        say(said.subList(1, said.size()));
        // An empty text before another lends the first letter of that its font.
        fill(
                Stream.concat(
                                Stream.of(speaker, stamp, words)
                                        .filter(part -> !part.getText().isEmpty()),
                                further.stream())
                        .toList());
        before = speaker.getText().length() + stamp.getText().length();
        requestLayout();
    }

    /** Everything in the row is mirrored, its coordinates with it; letters are not. */
    private void orient(NodeOrientation next) {
        if (getNodeOrientation() != next) {
            // What is shown still is not cut into words for the other direction.
            flow.getChildren().clear();
            setNodeOrientation(next);
        }
    }

    /** Says what follows the first words; texts that are there are used again, or stay empty. */
    private void say(List<RowVeil.Part> parts) {
        if (parts.isEmpty()) {
            further.clear();
        }
        while (further.size() < parts.size()) {
            further.add(new Text());
        }
        for (int i = 0; i < further.size(); i++) {
            if (i < parts.size()) {
                parts.get(i).into(further.get(i));
            } else {
                further.get(i).setText("");
            }
        }
    }

    /** Shows these, and leaves those alone that are shown: to be dressed again takes long. */
    private void fill(List<Text> parts) {
        List<Node> shown = flow.getChildren();
        int count = shown.size();
        if (count <= parts.size() && parts.subList(0, count).equals(shown)) {
            shown.addAll(parts.subList(count, parts.size()));
        } else {
            flow.getChildren().setAll(parts);
        }
    }

    /** Shows what lies on the text now. */
    void look(Look next) {
        look = next;
        showBookmark();
        if (veil.follow(next.veiled())) {
            say();
        }
        if (!isNeedsLayout()) {
            paint(false);
        }
    }

    /** The hidden word at a point: where it begins in the source; empty where none is. */
    Optional<Integer> hiddenAt(double x, double y) {
        return veil.hiddenAt(inRow(x) - flow.getLayoutX(), y - flow.getLayoutY());
    }

    /** The annotation whose sign is at a point. */
    Optional<Annotation> noteAt(double x, double y) {
        return notes.at(inRow(x), y);
    }

    /** Where that is in the row, which may be mirrored, of what is given in the list. */
    private double inRow(double x) {
        return isFromRight() ? getWidth() - (x - getLayoutX()) : x - getLayoutX();
    }

    /** The codings in the row, as they are painted. */
    List<Margin.Mark> marks() {
        return look.marked().over(shown());
    }

    /** The top of the line in which a position stands. */
    double lineTop(int position) {
        return flow.getLayoutY() + line(position).bounds().getMinY();
    }

    /** The line in which a position stands, without what is left below it. */
    Parting.Spot spot(int position) {
        TextLineInfo line = line(position);
        double at =
                (index(position) - line.start()) / (double) Math.max(1, line.end() - line.start());
        return new Parting.Spot(
                flow.getLayoutY() + line.bounds().getMinY(),
                flow.getLayoutY() + line.bounds().getMaxY(),
                Math.clamp(at, 0, 1));
    }

    /** Stands where it belongs in a cell of that size. */
    void put(double width, double height) {
        Columns in = columns.apply(width);
        resizeRelocate(in.row(), 0, in.rowWidth(), height);
    }

    /** The position nearest to a point. */
    int positionAt(double x, double y) {
        // What is hit is asked from the left also where the text is mirrored.
        double inRow = x - getLayoutX();
        double left =
                isFromRight()
                        ? getWidth() - flow.getLayoutX() - flow.getWidth()
                        : flow.getLayoutX();
        Point2D point = new Point2D(inRow - left, y - flow.getLayoutY());
        int index = flow.getHitInfo(point).getInsertionIndex();
        return shown().start() + Math.clamp(index - before, 0, shown().length());
    }

    /** The first position of the line at that height. */
    int firstAt(double y) {
        return positionAt(isFromRight() ? 1e6 : -1e6, y);
    }

    /** The last position of the line at that height. */
    int lastAt(double y) {
        return positionAt(isFromRight() ? -1e6 : 1e6, y);
    }

    /** Where a caret stands at a position: a box without width. */
    Rectangle2D caretInRow(int position) {
        return inList(caret(position));
    }

    /** Where a stretch of text ends that ends before a position: a box without width. */
    Optional<Rectangle2D> endInRow(int end) {
        List<Rectangle2D> boxes = boxes(new Span(end - 1, end));
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(inList(edge(boxes.getLast(), index(end - 1), false)));
    }

    private Rectangle2D inList(Rectangle2D box) {
        double x = box.getMinX() + flow.getLayoutX();
        return new Rectangle2D(
                getLayoutX() + (isFromRight() ? getWidth() - x : x),
                box.getMinY() + flow.getLayoutY(),
                0,
                box.getHeight());
    }

    @Override
    public Rectangle2D caret(int position) {
        Span shown = shown();
        int at = Math.clamp(position, shown.start(), shown.end());
        boolean behindLast = at == shown.end() && !shown.isEmpty();
        int index = index(behindLast ? at - 1 : at);
        List<Rectangle2D> boxes =
                flow.getLayoutInfo().getSelectionGeometry(index, index + 1, false);
        Rectangle2D line = line(at).bounds();
        if (shown.isEmpty() || boxes.isEmpty()) {
            double end = isFromRight() ? speaker.getLayoutBounds().getWidth() : line.getMaxX();
            return new Rectangle2D(end, line.getMinY(), 0, line.getHeight());
        }
        return edge(boxes.getLast(), index, !behindLast);
    }

    /** The edge of a letter's box at which it begins or ends, whichever way it runs. */
    private Rectangle2D edge(Rectangle2D box, int index, boolean begins) {
        CaretInfo info = flow.getLayoutInfo().caretInfoAt(index, begins);
        double usual = begins ? box.getMinX() : box.getMaxX();
        double there = info.getSegmentCount() == 0 ? usual : info.getSegmentAt(0).getMinX();
        boolean mirrored = Math.abs(there - box.getMinX()) > Math.abs(there - box.getMaxX());
        double x = mirrored ? box.getMaxX() : box.getMinX();
        return new Rectangle2D(x, box.getMinY(), 0, box.getHeight());
    }

    @Override
    public List<Rectangle2D> boxes(Span span) {
        return flow.getLayoutInfo()
                .getSelectionGeometry(index(span.start()), index(span.end()), false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = columns.apply(width).text();
        if (known < 0 || text != widthOfKnown) {
            widthOfKnown = text;
            known = Math.ceil(above() + flow.prefHeight(text) + flow.getLineSpacing());
        }
        return known;
    }

    /** Whatever changes how high it is asks for this. */
    @Override
    public void requestLayout() {
        known = -1;
        super.requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = above();
        double text = getWidth() - Columns.END;
        double left = columns.apply(-1).before();
        flow.resizeRelocate(left, top, text - left, getHeight() - top);
        flow.layout();
        lines = flow.getLayoutInfo().getTextLines(false);
        number.setX(left - 20 - number.getLayoutBounds().getWidth());
        number.setY(top + flow.getBaselineOffset());
        bookmark.relocate(
                left - BOOKMARK,
                Math.rint(top + flow.getBaselineOffset() - bookmark.getLayoutBounds().getHeight()));
        paint.relocate(left, top);
        paint(true);
        laidOut.run();
    }

    private void paint(boolean anew) {
        paint.paint(look, shown(), this, anew);
        veil.paint(this, flow.getLayoutX(), above(), anew);
        notes.show(look.notesFrom(shown()), getWidth() - Columns.END, this::lineTop, anew);
    }

    /** Whether a bookmark hangs beside it. */
    boolean isBookmarked() {
        return block != null && look.signs().bookmarks().contains(block.paragraph());
    }

    private void showBookmark() {
        bookmark.setVisible(isBookmarked());
    }

    private boolean isFromRight() {
        return block != null && block.fromRight();
    }

    private double above() {
        if (block == null || block.paragraph() == 0) {
            return 0;
        }
        return block.opens() ? ABOVE_TURN : ABOVE_PARAGRAPH;
    }

    private Span shown() {
        return block == null ? new Span(0, 0) : block.span();
    }

    private int index(int position) {
        Span shown = shown();
        return before + Math.clamp(position, shown.start(), shown.end()) - shown.start();
    }

    private TextLineInfo line(int position) {
        int index = index(position);
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.isEmpty()
                ? new TextLineInfo(0, 0, new Rectangle2D(0, 0, 0, 0))
                : lines.get(low);
    }

    private static String label(Block block) {
        Speaker speaks = block.turn().speaker();
        return block.opens() && speaks != null ? speaks.label() + "\u2002" : "";
    }

    private static String stamp(Block block, String place) {
        StringBuilder stamp = new StringBuilder();
        Long millis = block.turn().millis();
        if (block.opens() && millis != null) {
            long seconds = millis / 1000;
            stamp.append(
                    String.format(
                            Locale.ROOT,
                            "%d:%02d:%02d\u2002",
                            seconds / 3600,
                            seconds / 60 % 60,
                            seconds % 60));
        }
        return place.isEmpty() ? stamp.toString() : stamp.append(place).append('\u2002').toString();
    }
}
