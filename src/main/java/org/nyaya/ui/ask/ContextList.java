package org.nyaya.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.kit.Wrapped;

/** The words that were looked for, one below the other, with what is said around them. */
final class ContextList extends VBox {

    private static final double LINE = 2.3;
    private static final double WHERE = 110;

    private final Kit kit;
    private final Unveiled unveiled;
    private final Consumer<Found.Row> open;
    private final ListView<InContext> list = new ListView<>();
    private final Label told = Controls.muted("");
    private List<Found.Row> rows = List.of();
    private int all;
    private InContext.Order order = InContext.Order.FOUND;

    ContextList(
            Kit kit, Unveiled unveiled, Consumer<Found.Row> open, Runnable peek, Runnable leave) {
        this.kit = kit;
        this.unveiled = unveiled;
        this.open = open;
        ToggleGroup orders = new ToggleGroup();
        HBox top =
                Controls.row(
                        4,
                        Controls.muted(kit.say("ask.sorted")),
                        button(orders, kit.say("ask.sorted.found"), InContext.Order.FOUND),
                        button(orders, kit.say("ask.sorted.before"), InContext.Order.BEFORE),
                        button(orders, kit.say("ask.sorted.after"), InContext.Order.AFTER),
                        Controls.filler(),
                        told);
        orders.getToggles().getFirst().setSelected(true);
        top.getStyleClass().add("ask-sorts");
        list.getStyleClass().add("ask-context");
        list.setAccessibleText(kit.say("ask.in_context"));
        list.setCellFactory(view -> new Cell());
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        Label none = Wrapped.muted(kit.say("ask.in_context.none"));
        list.setPlaceholder(none);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    InContext line = list.getSelectionModel().getSelectedItem();
                    switch (event.getCode()) {
                        case ENTER -> {
                            if (line != null) {
                                open.accept(line.row());
                            }
                        }
                        case SPACE -> peek.run();
                        case ESCAPE -> leave.run();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        unveiled.version().subscribe(now -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(top, list);
    }

    /**
     * Shows the words of these hits.
     *
     * @param found how many hits there are in all
     */
    void show(List<Found.Row> now, int found) {
        rows = now;
        all = found;
        InContext before = list.getSelectionModel().getSelectedItem();
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(InContext.of(rows, order));
        int places = list.getItems().size();
        int same = before == null ? -1 : list.getItems().indexOf(before);
        int select = same >= 0 ? same : Math.min(at, places - 1);
        list.getSelectionModel().clearAndSelect(select);
        list.scrollTo(Math.max(0, select - 1));
        told.setText(
                rows.size() < all
                        ? kit.say("ask.in_context.first", places, rows.size(), all)
                        : kit.say("ask.in_context.count", places));
    }

    void enter() {
        list.requestFocus();
    }

    /** The hit in which the selected word stands; null for none. */
    Found.@Nullable Row selected() {
        InContext line = list.getSelectionModel().getSelectedItem();
        return line == null ? null : line.row();
    }

    /** Tells when another is selected. */
    void onSelected(Runnable hears) {
        list.getSelectionModel().selectedItemProperty().subscribe(hears);
    }

    private ToggleButton button(ToggleGroup group, String word, InContext.Order by) {
        ToggleButton button = new ToggleButton(word);
        button.setToggleGroup(group);
        button.setAccessibleText(word);
        button.getStyleClass().add("ask-sort");
        // The one that is chosen stays chosen; arrow keys choose without an action.
        button.setOnAction(event -> button.setSelected(true));
        button.selectedProperty()
                .addListener((of, before, now) -> {
                    if (now && order != by) {
                        order = by;
                        show(rows, all);
                    }
                });
        return button;
    }

    private final class Cell extends ListCell<InContext> {

        private final Label where = Controls.muted("");
        private final Label before = new Label();
        private final Label word = new Label();
        private final Label after = new Label();
        private final HBox row = Controls.row(1, where, before, word, after);

        Cell() {
            setPrefWidth(0);
            where.setMinWidth(WHERE);
            where.setMaxWidth(WHERE);
            where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            before.setEllipsisString("…");
            after.setEllipsisString("…");
            before.setAlignment(Pos.CENTER_RIGHT);
            for (Label side : List.of(before, after)) {
                side.getStyleClass().add("ask-said");
                side.setMinWidth(0);
                side.setPrefWidth(100);
                side.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(side, Priority.ALWAYS);
            }
            word.getStyleClass().addAll("ask-said", "ask-word");
            word.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem().row());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable InContext line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                for (Label label : List.of(where, before, word, after)) {
                    label.setText("");
                }
                setAccessibleText(null);
                setGraphic(null);
                return;
            }
            where.setText(Saying.cited(kit, line.row().hit()));
            Veiled veiled = unveiled.of(line.row().hit().source().id());
            int from = line.at() - line.before().length();
            int behind = line.at() + line.word().length();
            before.setText(veiled.seen(line.before(), from).stripTrailing() + " ");
            word.setText(veiled.seen(line.word(), line.at()));
            after.setText(veiled.seen(line.after(), behind));
            String whole = line.before() + line.word() + line.after();
            setAccessibleText(where.getText() + ": " + veiled.aloud(kit, whole, from));
            setGraphic(row);
        }
    }
}
