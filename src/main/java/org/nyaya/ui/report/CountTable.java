package org.nyaya.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The codes and their counts, as numbers or as bars. Enter on a count leads to its passages. */
final class CountTable extends TableView<CountTable.Row> {

    /** The height of a line, in sizes of the text: known beforehand, lines need not be measured. */
    private static final double LINE = 2.2;

    private static final double CODE = 252;
    private static final double NUMBER = 112;
    private static final double WIDEST = 640;

    /** What the bar for scrolling takes. */
    private static final double SCROLL = 18;

    /** A line of the table, of which the counts change. */
    static final class Row {

        private final ObjectProperty<Line> line;

        Row(Line line) {
            this.line = new SimpleObjectProperty<>(line);
        }
    }

    private final Kit kit;
    private final ReportModel model;
    private final BiConsumer<Line, Column> open;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private List<Column> shown = List.of();
    private boolean bars;
    private boolean below;
    private int most;

    /**
     * @param open gets what a count counts
     */
    CountTable(Kit kit, ReportModel model, BiConsumer<Line, Column> open) {
        this.kit = kit;
        this.model = model;
        this.open = open;
        setItems(rows);
        getStyleClass().addAll("dense", "counts");
        setAccessibleText(kit.say("report.counts"));
        fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        getSelectionModel().setCellSelectionEnabled(true);
        Region nothing = new Region();
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSortOrder()
                .addListener(
                        (ListChangeListener<Object>)
                                change -> {
                                    // Nothing to sort by any more: they stand as in the codebook
                                    // again.
                                    if (!isSorted()) {
                                        rows.sort(
                                                Comparator.comparingInt(
                                                        row -> row.line.get().place()));
                                    }
                                    refresh();
                                });
        widthProperty().addListener(of -> share());
        getColumns().add(codes());
    }

    /** Shows what the model knows now; what was chosen stays chosen. */
    void show() {
        Counted counted = model.counted().get();
        int focused = Math.max(1, column());
        List<Column> columns = model.columns();
        int greatest = model.most(columns);
        boolean otherwise = below != model.below().get() || (bars && greatest != most);
        most = greatest;
        below = model.below().get();
        if (!columns.equals(shown) || bars != model.bars().get()) {
            shown = columns;
            bars = model.bars().get();
            while (getColumns().size() > 1) {
                getColumns().removeLast();
            }
            List<TableColumn<Row, Line>> counts = new ArrayList<>();
            columns.forEach(column -> counts.add(counts(column)));
            getColumns().addAll(counts);
            share();
        }
        fill(counted == null ? List.of() : counted.lines(), focused);
        if (otherwise) {
            refresh();
        }
    }

    /** Counts share what the names of codes leave, where there is more than they need. */
    private void share() {
        int count = getColumns().size() - 1;
        double room = (getWidth() - CODE - SCROLL) / Math.max(1, count);
        double width = Math.floor(Math.clamp(room, NUMBER, WIDEST));
        getColumns().subList(1, getColumns().size()).forEach(one -> one.setPrefWidth(width));
    }

    private void fill(List<Line> now, int column) {
        if (follow(now)) {
            return;
        }
        Line before = chosen();
        rows.setAll(now.stream().map(Row::new).toList());
        sort();
        if (before != null) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).line.get().code().id() == before.code().id()) {
                    select(i, column);
                    return;
                }
            }
        }
        if (!rows.isEmpty()) {
            select(0, column);
        }
    }

    /**
     * Whether the codes are those that stand here already: then only what changed of them is drawn,
     * for a table that is filled anew makes every cell again.
     */
    private boolean follow(List<Line> now) {
        if (rows.isEmpty() || rows.size() != now.size()) {
            return false;
        }
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparingInt(row -> row.line.get().place()));
        for (int i = 0; i < now.size(); i++) {
            if (!inOrder.get(i).line.get().isCodeOf(now.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < now.size(); i++) {
            inOrder.get(i).line.set(now.get(i));
        }
        if (isSorted()) {
            sort();
        }
        return true;
    }

    private void select(int row, int column) {
        TableColumn<Row, ?> wanted =
                getColumns().get(Math.clamp(column, 0, getColumns().size() - 1));
        getSelectionModel().clearAndSelect(row, wanted);
        getFocusModel().focus(row, wanted);
    }

    /** The code whose line is focused; null where there is none. */
    @Nullable Line chosen() {
        int row = getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < rows.size() ? rows.get(row).line.get() : null;
    }

    boolean isSorted() {
        return !getSortOrder().isEmpty();
    }

    /** Sorts by the focused column, or the other way round where it is sorted so. */
    void sortByFocused() {
        TableColumn<Row, ?> column = getColumns().get(column());
        boolean again = getSortOrder().contains(column);
        TableColumn.SortType other =
                again && column.getSortType() == TableColumn.SortType.DESCENDING
                        ? TableColumn.SortType.ASCENDING
                        : TableColumn.SortType.DESCENDING;
        column.setSortType(other);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    /** Puts the codes back into the order of the codebook. */
    void inOrder() {
        // To clear what is empty already tells of a change too, for ever.
        if (isSorted()) {
            getSortOrder().clear();
        }
    }

    /** Leads from the focused count to its passages. */
    void openFocused() {
        Line line = chosen();
        int index = Math.max(1, column()) - 1;
        if (line != null && index < shown.size()) {
            open(line, shown.get(index));
        }
    }

    void open(Line line, Column column) {
        if (line.count(column, model.below().get()) > 0
                || line.count(passages(column), model.below().get()) > 0) {
            open.accept(line, column);
        } else {
            kit.status().say(kit.say("report.nothing_to_open"));
        }
    }

    /** Nothing of the study is left here. */
    void clear() {
        rows.clear();
        getSortOrder().clear();
        while (getColumns().size() > 1) {
            getColumns().removeLast();
        }
        shown = List.of();
        SelectionModel<Row> selection = getSelectionModel();
        selection.clearSelection();
        refresh();
    }

    /** A passage without words or people is a passage still. */
    private static Column passages(Column column) {
        return new Column(column.title(), column.group(), Measure.PASSAGES, column.clause());
    }

    private int column() {
        return Math.clamp(getFocusModel().getFocusedCell().getColumn(), 0, getColumns().size() - 1);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            openFocused();
            event.consume();
        }
    }

    private TableColumn<Row, Line> codes() {
        TableColumn<Row, Line> column = new TableColumn<>();
        Controls.heading(column, kit.say("frequencies.column.code"));
        column.setCellValueFactory(row -> row.getValue().line);
        column.setCellFactory(of -> new CodeCell(kit, this::isSorted));
        column.setComparator(
                Comparator.comparing(line -> line.code().name(), String.CASE_INSENSITIVE_ORDER));
        column.setPrefWidth(CODE);
        column.setMinWidth(160);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, Line> counts(Column count) {
        TableColumn<Row, Line> column = new TableColumn<>();
        Controls.heading(column, title(count));
        column.setCellValueFactory(row -> row.getValue().line);
        column.setCellFactory(of ->
                new CountCell(
                        kit,
                        count,
                        title(count),
                        new CountCell.Looks(bars, () -> model.below().get(), () -> most),
                        this::open));
        column.setComparator(
                Comparator.comparingInt(line -> line.count(count, model.below().get())));
        column.setMinWidth(56);
        column.setReorderable(false);
        column.getStyleClass().add(bars ? "bars" : "number");
        return column;
    }

    private String title(Column column) {
        return column.title().isEmpty() ? kit.say(column.measure().key()) : column.title();
    }
}
