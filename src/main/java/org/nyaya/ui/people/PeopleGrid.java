package org.nyaya.ui.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Everybody, a line each, with what is known of them. Enter on a cell changes it. */
final class PeopleGrid extends TableView<Somebody> {

    private static final double LINE = 2.2;
    private static final double NAME = 152;
    private static final double VALUE = 104;
    private static final double WIDEST = 320;

    /** What the bar for scrolling takes. */
    private static final double SCROLL = 18;

    /** Gets the place of the cell, in the scene. */
    interface Change {
        void of(Somebody somebody, @Nullable Attribute attribute, Bounds at);
    }

    private final Kit kit;
    private final Change change;
    private final ObservableList<Somebody> people = FXCollections.observableArrayList();
    private List<Attribute> shown = List.of();

    /**
     * @param change changes what a cell says; without an attribute it is the name
     */
    PeopleGrid(Kit kit, Change change) {
        this.kit = kit;
        this.change = change;
        setItems(people);
        getStyleClass().addAll("dense", "people-grid");
        setAccessibleText(kit.say("people.list"));
        setPlaceholder(new Region());
        fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener(of -> share());
        getColumns().add(names());
        getColumns().add(interviews());
    }

    /** What is known shares what names leave, where there is more than it needs. */
    private void share() {
        int count = getColumns().size() - 1;
        double room = (getWidth() - NAME - SCROLL) / Math.max(1, count);
        double width = Math.floor(Math.clamp(room, VALUE, WIDEST));
        getColumns().subList(1, getColumns().size()).forEach(one -> one.setPrefWidth(width));
    }

    /** Shows these people and what is known of them; whoever was chosen stays chosen. */
    void show(List<Somebody> now, List<Attribute> attributes) {
        Somebody before = chosen();
        int column = Math.max(0, getFocusModel().getFocusedCell().getColumn());
        if (!attributes.equals(shown)) {
            shown = List.copyOf(attributes);
            List<TableColumn<Somebody, String>> columns = new ArrayList<>();
            columns.add(names());
            attributes.forEach(attribute -> columns.add(values(attribute)));
            columns.add(interviews());
            getColumns().setAll(columns);
            share();
        }
        people.setAll(now);
        sort();
        int row = 0;
        for (int i = 0; before != null && i < people.size(); i++) {
            if (people.get(i).person().id() == before.person().id()) {
                row = i;
            }
        }
        if (!people.isEmpty()) {
            TableColumn<Somebody, ?> wanted =
                    getColumns().get(Math.min(column, getColumns().size() - 1));
            getSelectionModel().clearAndSelect(row, wanted);
            getFocusModel().focus(row, wanted);
        }
    }

    /** Who is focused; null where nobody is. */
    @Nullable Somebody chosen() {
        int row = getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < people.size() ? people.get(row) : null;
    }

    /** Changes what the focused cell says. */
    void changeFocused() {
        int column = getFocusModel().getFocusedCell().getColumn();
        if (column >= 0) {
            change(column, getFocusModel().getFocusedCell().getRow());
        }
    }

    /** Changes the name of whoever is focused. */
    void renameFocused() {
        change(0, getFocusModel().getFocusedCell().getRow());
    }

    private void change(int column, int row) {
        if (row < 0 || row >= people.size() || column > shown.size()) {
            return;
        }
        scrollTo(Math.max(0, row - 2));
        scrollToColumnIndex(column);
        layout();
        change.of(people.get(row), column == 0 ? null : shown.get(column - 1), bounds(row, column));
    }

    /** Where a cell lies in the scene; where it is not drawn, the list. */
    private Bounds bounds(int row, int column) {
        for (Node node : lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell
                    && cell.getIndex() == row
                    && cell.isVisible()
                    && getColumns().get(column).equals(cell.getTableColumn())) {
                return cell.localToScene(cell.getBoundsInLocal());
            }
        }
        Bounds all = localToScene(getBoundsInLocal());
        return new BoundingBox(all.getMinX(), all.getMinY(), all.getWidth(), 30);
    }

    /** Nothing of the study is left here. */
    void clear() {
        people.clear();
        shown = List.of();
        getSortOrder().clear();
        getColumns().setAll(List.of(names(), interviews()));
        refresh();
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            changeFocused();
            event.consume();
        }
    }

    private TableColumn<Somebody, String> names() {
        TableColumn<Somebody, String> column = column(kit.say("people.name"), NAME);
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().person().name()));
        column.setCellFactory(of -> new Cell(kit.say("people.name")));
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        column.getStyleClass().add("person");
        return column;
    }

    private TableColumn<Somebody, String> interviews() {
        TableColumn<Somebody, String> column = column(kit.say("people.interviews"), VALUE);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(String.join(", ", row.getValue().interviews())));
        column.setCellFactory(of -> new Cell(kit.say("people.interviews")));
        column.getStyleClass().add("muted");
        return column;
    }

    private TableColumn<Somebody, String> values(Attribute attribute) {
        TableColumn<Somebody, String> column = column(attribute.name(), VALUE);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(row.getValue().value(attribute)));
        column.setCellFactory(of -> new Cell(attribute.name()));
        if (attribute.type() == AttributeType.NUMBER) {
            column.getStyleClass().add("number");
            column.setComparator(
                    Comparator.comparing(
                            value -> value.isEmpty() ? null : new BigDecimal(value),
                            Comparator.nullsLast(Comparator.naturalOrder())));
        } else {
            column.setComparator(String.CASE_INSENSITIVE_ORDER);
        }
        return column;
    }

    private static TableColumn<Somebody, String> column(String title, double width) {
        TableColumn<Somebody, String> column = new TableColumn<>();
        Controls.heading(column, title);
        column.setPrefWidth(width);
        column.setMinWidth(64);
        column.setReorderable(false);
        return column;
    }

    private final class Cell extends TableCell<Somebody, String> {

        private final String title;

        Cell(String title) {
            this.title = title;
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    changeFocused();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : value);
            setAccessibleText(
                    empty || value == null ? "" : kit.say("people.cell.told", title, value));
        }
    }
}
