package org.nyaya.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Seen;
import org.nyaya.ui.kit.Kit;

/** The files, one line each. Space includes or leaves out what is selected, Delete takes it off. */
final class FileTable extends TableView<ImportRow> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final Kit kit;
    private final ImportModel model;
    private final IntakeWords words;

    FileTable(Kit kit, ImportModel model) {
        super(model.rows());
        this.kit = kit;
        this.model = model;
        this.words = new IntakeWords(kit.words());
        getStyleClass().addAll("dense", "intake-files");
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
                .add(text("language", 72, decided(one -> IntakeWords.language(one.language()))));
        getColumns().add(text("kind", 80, decided(one -> words.kind(one.kind()))));
        getColumns().add(text("interview", 96, decided(this::interview)));
        getColumns().add(number("speakers", 72, decided(one -> number(one.speakers()))));
        getColumns().add(number("words", 62, seen(one -> number(one.words()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What is selected, in the order of the list. */
    List<ImportRow> selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(i -> i >= 0 && i < getItems().size())
                .map(getItems()::get)
                .toList();
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
        TableColumn<ImportRow, String> column = new TableColumn<>(kit.say("intake.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 52));
        column.setCellValueFactory(cell -> says.apply(cell.getValue()));
        column.setReorderable(false);
        return column;
    }

    private TableColumn<ImportRow, String> number(
            String id, double width, Function<ImportRow, ObservableValue<String>> says) {
        TableColumn<ImportRow, String> column = text(id, width, says);
        column.getStyleClass().add("intake-number");
        return column;
    }

    private TableColumn<ImportRow, String> notices() {
        TableColumn<ImportRow, String> column =
                text("notices", 136, row -> row.seen().map(Object::toString));
        column.setCellFactory(of -> new NoticeCell());
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
        column.setCellValueFactory(cell -> cell.getValue().included());
        column.setCellFactory(of -> new IncludedCell());
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

    private final class IncludedCell extends TableCell<ImportRow, Boolean> {

        private final CheckBox box = new CheckBox();

        IncludedCell() {
            // Space does it for what is selected.
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                ImportRow row = getTableRow().getItem();
                if (row != null) {
                    model.include(List.of(row), box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Boolean included, boolean empty) {
            super.updateItem(included, empty);
            ImportRow row = empty ? null : getTableRow().getItem();
            setGraphic(row == null ? null : box);
            if (row != null) {
                box.setSelected(row.included().get());
                box.setDisable(row.decision().get() == null);
                box.setAccessibleText(kit.say("intake.include", row.fileName()));
            }
        }
    }

    /** Follows everything that a notice can come from, and shows all of it when it is clicked. */
    private final class NoticeCell extends TableCell<ImportRow, String> {

        private final NoticeLabel label = new NoticeLabel(Notice.Level.NONE, "");
        private @Nullable ImportRow shown;
        private final InvalidationListener listener = changed -> show();

        NoticeCell() {
            setOnMouseClicked(event -> open(label));
        }

        @Override
        protected void updateItem(@Nullable String ignored, boolean empty) {
            super.updateItem(ignored, empty);
            ImportRow row = empty ? null : getTableRow().getItem();
            if (shown != null) {
                shown.obstacle().removeListener(listener);
                shown.outcome().removeListener(listener);
                shown.seen().removeListener(listener);
            }
            shown = row;
            if (row != null) {
                row.obstacle().addListener(listener);
                row.outcome().addListener(listener);
                row.seen().addListener(listener);
            }
            show();
        }

        private void show() {
            setGraphic(shown == null ? null : label);
            if (shown != null) {
                Notice notice = words.notice(shown);
                label.show(notice.level(), notice.word());
                label.setAccessibleText(String.join(" ", notice.sentences()));
            }
        }

        private void open(Node anchor) {
            ImportRow row = shown;
            if (row == null || words.notice(row).sentences().isEmpty()) {
                return;
            }
            VBox all = new VBox(8);
            all.getStyleClass().addAll("pane-above", "intake-notices");
            words.notice(row).sentences().forEach(one -> all.getChildren().add(wrapped(one)));
            kit.layers().showBeside(all, anchor.localToScene(anchor.getBoundsInLocal()), () -> {});
        }
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(360);
        return label;
    }
}
