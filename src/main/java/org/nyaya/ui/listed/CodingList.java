package org.nyaya.ui.listed;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;

/**
 * What is coded in the source that is read, a line each: for those who prefer a table to a margin.
 * Enter leads to the text, Delete takes a coding away, letters say what is to be listed.
 */
public final class CodingList extends VBox {

    private static final double LINE = 2.2;
    private static final double NUMBER = 56;
    private static final double NARROW = 104;
    private static final double CODE = 152;
    private static final double MEMO = 112;
    private static final double LEAST_TEXT = 160;

    /** What the bar for scrolling takes. */
    private static final double SCROLL = 18;

    private final Kit kit;
    private final Desk desk;
    private final ListModel model;
    private final SortedList<Listed> sorted;
    private final LongConsumer opens;
    private final LongConsumer removes;
    private final TextField filter = new TextField();
    private final Label count = Controls.muted("");
    private final TableView<Listed> table = new TableView<>();
    private long chosen;
    private int row;

    /**
     * @param opens shows a coding (an id) in the text
     * @param removes takes a coding (an id) away
     */
    public CodingList(Session session, Desk desk, LongConsumer opens, LongConsumer removes) {
        this.kit = session.kit();
        this.desk = desk;
        this.model = new ListModel(session, desk);
        this.sorted = new SortedList<>(model.wanted());
        this.opens = opens;
        this.removes = removes;
        getStyleClass().add("coding-list");
        filter.setPromptText(kit.say("listed.filter"));
        filter.setAccessibleText(kit.say("listed.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.setMaxWidth(320);
        filter.setMinWidth(80);
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        SortButton sort = fill();
        HBox top = Controls.row(12, filter, sort, Controls.filler(), count);
        top.getStyleClass().add("coding-list-top");
        getChildren().addAll(top, table);
        visibleProperty().subscribe(model::watch);
        desk.unveiled()
                .version()
                .subscribe(now -> {
                    table.refresh();
                    table.sort();
                });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** The focus goes to the table, with a line of it chosen. */
    @Override
    public void requestFocus() {
        table.requestFocus();
        choose();
    }

    /** The focus goes to where one says what is to be listed. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Shows what of the chosen line is hidden, or hides it again. */
    public void turnHidden() {
        Listed line = table.getSelectionModel().getSelectedItem();
        Transcript read = desk.transcript().get();
        if (line != null && read != null) {
            Span all = new Span(line.at(), line.at() + line.text().length());
            desk.unveiled().turn(read.source().id(), all);
        }
    }

    /** Nothing of the study is left here. */
    public void clear() {
        chosen = 0;
        table.getSelectionModel().clearSelection();
        model.clear();
        table.refresh();
    }

    /** Fills the table, and answers what it is sorted by. */
    private SortButton fill() {
        table.getStyleClass().addAll("dense", "coding-table");
        table.setAccessibleText(kit.say("listed.table"));
        table.setItems(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        Label nothing = Wrapped.muted("");
        nothing.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        kit.say(
                                                model.all().isEmpty()
                                                        ? "listed.empty"
                                                        : "listed.none"),
                                model.all()));
        table.setPlaceholder(nothing);
        TableColumn<Listed, Integer> place =
                column("¶", NUMBER, Listed::order, line -> Integer.toString(line.paragraph()));
        place.getStyleClass().add("number");
        TableColumn<Listed, String> text =
                column(
                        kit.say("listed.text"),
                        LEAST_TEXT,
                        // What is hidden does not tell by its place among others what it is.
                        line -> desk.veiled().seen(line.text(), line.at()),
                        line -> desk.veiled().listed(kit, line.text(), line.at()));
        text.setComparator(String.CASE_INSENSITIVE_ORDER);
        TableColumn<Listed, String> speaker = words("listed.speaker", NARROW, Listed::speaker);
        TableColumn<Listed, String> code = words("listed.code", CODE, Listed::code);
        TableColumn<Listed, String> marks = words("listed.marks", NARROW, Listed::marks);
        TableColumn<Listed, String> memo = words("listed.memo", MEMO, Listed::memo);
        code.getStyleClass().add("path");
        table.getColumns().add(place);
        table.getColumns().add(speaker);
        table.getColumns().add(text);
        table.getColumns().add(code);
        table.getColumns().add(marks);
        table.getColumns().add(memo);
        text.prefWidthProperty()
                .bind(
                        Bindings.max(
                                LEAST_TEXT,
                                table.widthProperty()
                                        .subtract(place.widthProperty())
                                        .subtract(speaker.widthProperty())
                                        .subtract(code.widthProperty())
                                        .subtract(marks.widthProperty())
                                        .subtract(memo.widthProperty())
                                        .subtract(SCROLL)));
        sorted.addListener((ListChangeListener<Listed>) change -> listed());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, before, now) -> {
                    if (now != null) {
                        chosen = now.coding();
                        row = table.getSelectionModel().getSelectedIndex();
                        if (isVisible()) {
                            // What keys do to a coding, they do to the line that is seen.
                            desk.focused().set(chosen);
                        }
                    }
                });
        table.setRowFactory(all -> new Line());
        listed();
        return new SortButton(
                kit,
                table,
                List.of(place, speaker, text, code, marks, memo),
                List.of(
                        "¶",
                        kit.say("listed.speaker"),
                        kit.say("listed.text"),
                        kit.say("listed.code"),
                        kit.say("listed.marks"),
                        kit.say("listed.memo")));
    }

    /** What was chosen stays chosen; where it is gone, what stands in its place. */
    private void choose() {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).coding() == chosen) {
                select(i);
                return;
            }
        }
        if (!sorted.isEmpty()) {
            select(Math.clamp(row, 0, sorted.size() - 1));
        }
    }

    private void select(int index) {
        if (table.getSelectionModel().getSelectedIndex() != index
                || table.getFocusModel().getFocusedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    private void listed() {
        count.setText(
                sorted.size() == model.all().size()
                        ? kit.say("listed.count", sorted.size())
                        : kit.say("listed.part", sorted.size(), model.all().size()));
        // The table is told after this, and would choose something else.
        kit.screen().later(this::choose);
    }

    private void pressed(KeyEvent event) {
        Listed line = table.getSelectionModel().getSelectedItem();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && line != null) {
            opens.accept(line.coding());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            if (line != null) {
                removes.accept(line.coding());
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean isOne =
                event.isControlDown() == event.isAltDown()
                        && !event.isMetaDown()
                        && !letters.isEmpty()
                        && Character.isLetterOrDigit(letters.codePointAt(0));
        if (isOne) {
            filter.requestFocus();
            filter.appendText(letters);
            event.consume();
        }
    }

    private void inFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> requestFocus();
            case ESCAPE -> {
                filter.clear();
                requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private TableColumn<Listed, String> words(
            String title, double width, Function<Listed, String> says) {
        TableColumn<Listed, String> column = column(kit.say(title), width, says, says);
        column.setComparator(String.CASE_INSENSITIVE_ORDER);
        return column;
    }

    private <T extends Comparable<T>> TableColumn<Listed, T> column(
            String title, double width, Function<Listed, T> by, Function<Listed, String> says) {
        TableColumn<Listed, T> column = new TableColumn<>();
        Controls.heading(column, title);
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setReorderable(false);
        column.setComparator(Comparator.naturalOrder());
        column.setCellValueFactory(line -> {
            ObservableValue<T> value = new SimpleObjectProperty<>(by.apply(line.getValue()));
            return value;
        });
        column.setCellFactory(of -> new Cell<>(title, says));
        return column;
    }

    private final class Line extends TableRow<Listed> {

        Line() {
            setOnMouseClicked(event -> {
                Listed line = getItem();
                if (line != null
                        && event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 2) {
                    opens.accept(line.coding());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Listed line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(
                    empty || line == null
                            ? ""
                            : kit.say(
                                    line.memo().isEmpty() ? "listed.told" : "listed.told.memo",
                                    Integer.toString(line.paragraph()),
                                    line.speaker(),
                                    desk.veiled().aloud(kit, line.text(), line.at()),
                                    (line.code() + " " + line.marks()).strip(),
                                    line.memo()));
        }
    }

    private final class Cell<T> extends TableCell<Listed, T> {

        private final String title;
        private final Function<Listed, String> says;

        Cell(String title, Function<Listed, String> says) {
            this.title = title;
            this.says = says;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            Listed line = empty || getTableRow() == null ? null : getTableRow().getItem();
            String said = line == null ? "" : says.apply(line);
            setText(said);
            setAccessibleText(said.isEmpty() ? "" : kit.say("people.cell.told", title, said));
        }
    }
}
