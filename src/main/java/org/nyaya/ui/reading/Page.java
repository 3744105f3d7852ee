package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Announcing;
import org.nyaya.ui.kit.Blur;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Veiled;

/** The list of rows, and those of them that are on the screen. */
final class Page {

    private static final class Skin extends ListViewSkin<Block> {

        Skin(ListView<Block> list) {
            super(list);
        }

        VirtualFlow<ListCell<Block>> flow() {
            return getVirtualFlow();
        }
    }

    private final Kit kit;
    private final Telling telling;
    private final ListView<Block> list = new ListView<>();
    private final VirtualFlow<ListCell<Block>> flow;
    private final List<BlockCell> cells = new ArrayList<>();
    private final LineSpacing spacing = new LineSpacing();
    private final Blur blur = new Blur();
    private @Nullable Transcript read;
    private Look look = Look.NOTHING;
    private final Runnable laidOut;
    private Codes codes;
    private Columns columns = new Columns(0, 14.5, 8, 70, false);
    private @Nullable Announced announced;

    /** What was just done, and the index of the row that had the focus then. */
    private record Announced(int row, String sentence) {}

    /**
     * @param laidOut is run when a row was laid out
     */
    Page(Kit kit, Codes codes, Runnable laidOut) {
        this.kit = kit;
        this.telling = new Telling(kit);
        this.laidOut = laidOut;
        this.codes = codes;
        list.setId("transcript");
        Announcing.byItself(list);
        list.setAccessibleRoleDescription(kit.say("reading.role"));
        list.setCellFactory(all -> cell());
        Label nothing = new Label(kit.say("reading.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.getFocusModel().focusedIndexProperty().subscribe(this::quiet);
        Skin skin = new Skin(list);
        list.setSkin(skin);
        flow = skin.flow();
    }

    ListView<Block> list() {
        return list;
    }

    VirtualFlow<ListCell<Block>> flow() {
        return flow;
    }

    @Nullable Transcript read() {
        return read;
    }

    /** Shows a transcript from its beginning; null for none: nothing of the last one is left. */
    void show(@Nullable Transcript next) {
        read = next;
        announced = null;
        if (next == null) {
            list.getItems().clear();
            cells.forEach(BlockCell::forget);
            list.setAccessibleText(kit.say("reading.nothing"));
        } else {
            list.getItems().setAll(next.blocks());
            list.setAccessibleText(kit.say("reading.name", next.source().name()));
            list.scrollTo(0);
        }
    }

    /** How the width is shared from now on. */
    void columns(Columns next) {
        columns = next;
        list.refresh();
        list.requestLayout();
    }

    /** How a list of that width is shared; of the width that it had last where that is negative. */
    Columns columns(double width) {
        if (width >= 0) {
            columns = columns.of(width);
        }
        return columns;
    }

    /** Shows what lies on the text now, in the rows on the screen. */
    void look(Look next) {
        look = next;
        cells.forEach(cell -> cell.look(next));
    }

    void codes(Codes next) {
        codes = next;
        cells.forEach(BlockCell::tell);
    }

    /**
     * Says to those who cannot see it what was just done, first thing in the row with the focus:
     * screen readers say that row again. It stands there until another row has the focus.
     */
    void announce(String sentence) {
        int row = list.getFocusModel().getFocusedIndex();
        announced = new Announced(row, sentence);
        row(row).ifPresent(BlockCell::tell);
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void quiet() {
        Announced before = announced;
        announced = null;
        if (before != null) {
            row(before.row()).ifPresent(BlockCell::tell);
        }
    }

    /** The rows on the screen, from the top; those at its edges may be seen in part. */
    List<BlockCell> rows() {
        ListCell<Block> first = flow.getFirstVisibleCell();
        ListCell<Block> last = flow.getLastVisibleCell();
        List<BlockCell> rows = new ArrayList<>();
        if (first != null && last != null) {
            for (int i = first.getIndex(); i <= last.getIndex(); i++) {
                row(i).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The row of that index, where it is on the screen. */
    Optional<BlockCell> row(int index) {
        return flow.getVisibleCell(index) instanceof BlockCell cell && cell.getItem() != null
                ? Optional.of(cell)
                : Optional.empty();
    }

    /** The position nearest to a point (in the scene), if anything is on the screen. */
    Optional<Integer> positionAt(double sceneX, double sceneY) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        return positionInRow(point.getX(), point.getY());
    }

    /** What the row says that lies at a point of the scene; empty where it says nothing there. */
    <T> Optional<T> inRow(double sceneX, double sceneY, RowAnswer<T> asked) {
        Point2D point = flow.sceneToLocal(sceneX, sceneY);
        for (BlockCell cell : rows()) {
            double y = point.getY() - cell.getLayoutY();
            if (y >= 0 && y < cell.getHeight()) {
                return asked.of(cell.row(), point.getX(), y);
            }
        }
        return Optional.empty();
    }

    /** Something that a row knows of a point in it. */
    interface RowAnswer<T> {

        Optional<T> of(BlockRow row, double x, double y);
    }

    /** As {@link #positionAt}, of a point in the coordinates of the list. */
    Optional<Integer> positionInRow(double x, double y) {
        return rowAt(y).map(row -> row.row().positionAt(x, y - row.getLayoutY()));
    }

    /** The first position of the line at that height, in the coordinates of the list. */
    Optional<Integer> firstInRow(double y) {
        return rowAt(y).map(row -> row.row().firstAt(y - row.getLayoutY()));
    }

    /** Whether the text runs from the right at a position. */
    boolean isFromRight(int position) {
        return read != null
                && !read.blocks().isEmpty()
                && read.blocks().get(read.blockAt(position)).fromRight();
    }

    private Optional<BlockCell> rowAt(double y) {
        BlockCell nearest = null;
        for (BlockCell row : rows()) {
            if (nearest == null || row.getLayoutY() <= y) {
                nearest = row;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The line in which a coding begins; above or below what is seen where that is not there. */
    Parting.Spot beginOf(int start) {
        return spot(blockFrom(start), start);
    }

    /** The line in which a coding ends, whose end is exclusive. */
    Parting.Spot endOfLast(int end) {
        return spot(Objects.requireNonNull(read).blockAt(end - 1), end - 1);
    }

    /** The bottom of the line in which a coding (whose end is exclusive) ends. */
    double bottomOf(int end) {
        return endOfLast(end).bottom();
    }

    private Parting.Spot spot(int index, int position) {
        return row(index)
                .map(row -> {
                    Parting.Spot in = row.row().spot(position);
                    double y = row.getLayoutY();
                    return new Parting.Spot(in.top() + y, in.bottom() + y, in.at());
                })
                .orElseGet(() -> new Parting.Spot(beyond(index), beyond(index), 0));
    }

    /** The position one line below or above, at the same place in it, as far as it is seen. */
    Optional<Integer> lineBeside(int position, boolean down) {
        return boxOf(position)
                .flatMap(box -> {
                    double step = Math.max(4, box.getHeight() / 2);
                    for (int i = 1; i <= 8; i++) {
                        double y = box.getMinY() + box.getHeight() / 2 + (down ? i : -i) * step;
                        Optional<Integer> found = positionInRow(box.getMinX(), y);
                        boolean other =
                                found.flatMap(this::boxOf)
                                        .filter(at -> at.getMinY() != box.getMinY())
                                        .isPresent();
                        if (other) {
                            return found;
                        }
                    }
                    return Optional.empty();
                });
    }

    /** Where a caret stands at a position: a box without width, in the coordinates of the list. */
    Optional<Rectangle2D> boxOf(int position) {
        if (read == null || read.blocks().isEmpty()) {
            return Optional.empty();
        }
        return row(read.blockAt(position))
                .map(cell -> {
                    Rectangle2D box = cell.row().caretInRow(position);
                    return new Rectangle2D(
                            box.getMinX(),
                            box.getMinY() + cell.getLayoutY(),
                            box.getWidth(),
                            box.getHeight());
                });
    }

    /** Where a stretch of text ends that ends before a position: as {@link #boxOf}. */
    Optional<Rectangle2D> endOf(int end) {
        if (read == null || end == 0) {
            return Optional.empty();
        }
        return row(read.blockAt(end - 1))
                .flatMap(cell ->
                        cell.row()
                                .endInRow(end)
                                .map(box ->
                                        new Rectangle2D(
                                                box.getMinX(),
                                                box.getMinY() + cell.getLayoutY(),
                                                0,
                                                box.getHeight())));
    }

    /** The first position that is seen. */
    int topPosition() {
        for (BlockCell row : rows()) {
            if (row.getLayoutY() + row.getHeight() > 4) {
                return row.row().firstAt(Math.max(4, 4 - row.getLayoutY()));
            }
        }
        return 0;
    }

    /** The last position that is seen. */
    int bottomPosition() {
        double height = flow.getHeight();
        for (BlockCell row : rows().reversed()) {
            if (row.getLayoutY() < height) {
                return row.row().lastAt(height - row.getLayoutY());
            }
        }
        return 0;
    }

    /** Fills a row with what belongs into it. */
    void fill(BlockRow row, Block block) {
        Transcript from = Objects.requireNonNull(read);
        row.show(block, from.body(), telling.page(from, block));
        row.look(look);
    }

    /** What a row says to those who cannot see it. */
    String told(Block block, List<Margin.Mark> marks, boolean bookmarked) {
        Transcript now = Objects.requireNonNull(read);
        List<Block> blocks = now.blocks();
        // A row may still hold what was read before, until it is laid out anew.
        int row = blocks.isEmpty() ? -1 : now.blockAt(block.span().start());
        if (row < 0 || !blocks.get(row).equals(block)) {
            return "";
        }
        String told = telling.row(now, block, marks, codes.tree(), bookmarked, look);
        Announced done = announced;
        return done != null && done.row() == row
                ? kit.say("reading.announced", done.sentence(), told)
                : told;
    }

    String sayRole() {
        return kit.say("reading.row");
    }

    private BlockCell cell() {
        RowVeil veil = new RowVeil(blur, kinds -> Veiled.names(kit, kinds));
        BlockRow row = new BlockRow(spacing::of, this::columns, veil, laidOut);
        BlockCell cell = new BlockCell(this, row);
        cells.add(cell);
        return cell;
    }

    /** The row in which a coding begins; one that begins with a label, begins below it. */
    private int blockFrom(int start) {
        List<Block> blocks = Objects.requireNonNull(read).blocks();
        int index = Objects.requireNonNull(read).blockAt(start);
        boolean behind = start >= blocks.get(index).span().end() && index + 1 < blocks.size();
        return behind ? index + 1 : index;
    }

    private double beyond(int index) {
        ListCell<Block> first = flow.getFirstVisibleCell();
        boolean above = first != null && index < first.getIndex();
        return above ? -100 : flow.getHeight() + 100;
    }
}
