package org.nyaya.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Seen;
import org.nyaya.ui.kit.Kit;

/** The files, one line each. Space includes or leaves out what is selected, Delete takes it off. */
final class FileTable extends TableView<ImportRow> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    /** Narrower than this, in pixels, some columns give way. */
    private static final double NARROW = 800;

    /** The height of a line, in sizes of the text: known beforehand, lines need not be measured. */
    private static final double LINE = 2.2;

    private static final Set<String> YIELDING = Set.of("language", "interview");

    private final Kit kit;
    private final ImportModel model;
    private final IntakeWords words;

    FileTable(Kit kit, ImportModel model) {
        super(model.rows());
        this.kit = kit;
        this.model = model;
        this.words = new IntakeWords(kit.words());
        getStyleClass().addAll("dense", "intake-files");
        fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        setAccessibleText(kit.say("intake.files"));
        setPlaceholder(new Label(kit.say("intake.none_yet")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setRowFactory(table -> new Line());
        getColumns().add(included());
        getColumns().add(text("name", 150, FileTable::name));
        getColumns().add(notices());
        getColumns().add(text("format", 124, seen(this::format)));
        getColumns()
                .add(text("language", 80, decided(one -> IntakeWords.language(one.language()))));
        getColumns().add(text("kind", 80, decided(one -> words.kind(one.kind()))));
        getColumns().add(text("interview", 96, decided(this::interview)));
        getColumns().add(number("speakers", 80, decided(one -> number(one.speakers()))));
        getColumns().add(number("words", 62, seen(one -> number(one.words()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((width, before, now) -> narrow(now.doubleValue() < NARROW));
    }

    /** What is selected, in the order of the list. */
    List<ImportRow> selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(i -> i >= 0 && i < getItems().size())
                .map(getItems()::get)
                .toList();
    }

    /** Where there is little room, what stands below the table anyway gives way. */
    private void narrow(boolean now) {
        for (TableColumn<ImportRow, ?> column : getColumns()) {
            if (YIELDING.contains(column.getId())) {
                column.setVisible(!now);
            }
        }
    }

    private void pressed(KeyEvent event) {
        List<ImportRow> selected = selected();
        if (selected.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            boolean all = selected.stream().allMatch(row -> row.included().get());
            model.include(selected, !all);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            getSelectionModel().clearSelection();
            model.remove(selected);
            event.consume();
        }
    }

    private String interview(Decision one) {
        String date = one.date() == null ? "" : one.date().iso();
        String interview = one.interview() == null ? "" : one.interview();
        return interview.isEmpty() || date.isEmpty()
                ? interview + date
                : kit.say("intake.interview", interview, date);
    }

    private String format(Seen.Legible seen) {
        String format = IntakeWords.format(seen.format());
        return seen.encoding() == null
                ? format
                : kit.say("intake.format", format, seen.encoding().name());
    }

    /** What it will be called; what cannot be read is called as its file. */
    private static ObservableValue<String> name(ImportRow row) {
        return decided(Decision::name).apply(row).orElse(row.fileName());
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static Function<ImportRow, ObservableValue<String>> seen(
            Function<Seen.Legible, String> says) {
        return row ->
                row.seen()
                        .map(seen ->
                                seen instanceof Seen.Legible legible ? says.apply(legible) : "");
    }

    private static Function<ImportRow, ObservableValue<String>> decided(
            Function<Decision, String> says) {
        return row -> row.decision().map(says);
    }

    private TableColumn<ImportRow, String> text(
            String id, double width, Function<ImportRow, ObservableValue<String>> says) {
        TableColumn<ImportRow, String> column = column(id, width);
        column.setCellValueFactory(cell -> says.apply(cell.getValue()));
        return column;
    }

    private <T> TableColumn<ImportRow, T> column(String id, double width) {
        TableColumn<ImportRow, T> column = new TableColumn<>(kit.say("intake.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 52));
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ImportRow, String> number(
            String id, double width, Function<ImportRow, ObservableValue<String>> says) {
        TableColumn<ImportRow, String> column = text(id, width, says);
        column.getStyleClass().add("intake-number");
        return column;
    }

    private TableColumn<ImportRow, Seen> notices() {
        TableColumn<ImportRow, Seen> column = column("notices", 136);
        column.setCellValueFactory(cell -> cell.getValue().seen());
        column.setCellFactory(of -> new NoticeCell(kit));
        column.setSortable(false);
        return column;
    }

    private TableColumn<ImportRow, Boolean> included() {
        TableColumn<ImportRow, Boolean> column = new TableColumn<>();
        column.setId("included");
        column.setMinWidth(32);
        column.setMaxWidth(32);
        column.setReorderable(false);
        column.setSortable(false);
        // What stands in the way of a file takes its tick too: ticked ones are those that come in.
        column.setCellValueFactory(cell -> {
            ImportRow row = cell.getValue();
            return Bindings.createBooleanBinding(
                    () -> row.included().get() && row.obstacle().get() == null,
                    row.included(),
                    row.obstacle());
        });
        column.setCellFactory(of -> new IncludedCell(kit, model));
        return column;
    }

    private static final class Line extends TableRow<ImportRow> {

        @Override
        protected void updateItem(ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean out = !empty && row != null && row.seen().get() instanceof Seen.Not;
            pseudoClassStateChanged(OUT, out);
        }
    }
}
