package org.nyaya.ui.ask;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;

/** What was found, the best first. */
final class HitList extends VBox {

    private final ListView<Found.Row> list = new ListView<>();
    private final Label shown = Controls.muted("");
    private final Button more;
    private final HBox foot;
    private final Kit kit;
    private Found.@Nullable Book book;
    private Runnable upwards = () -> {};

    /**
     * @param unveiled what of the flagged text somebody asked to read here
     * @param does what is done with the selected hit
     */
    HitList(Kit kit, Unveiled unveiled, Does does) {
        this.kit = kit;
        this.more = Controls.button(kit.say("ask.more"), does.more());
        more.getStyleClass().add("flat");
        foot = Controls.row(12, shown, more);
        foot.getStyleClass().add("ask-foot");
        foot.managedProperty().bind(foot.visibleProperty());
        list.getStyleClass().add("ask-hits");
        list.setAccessibleText(kit.say("ask.hits"));
        list.setCellFactory(view -> new HitCell(kit, unveiled, () -> book, does.open()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, does));
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused && selected() == null) {
                        list.getSelectionModel().selectFirst();
                    }
                });
        unveiled.version().subscribe(now -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list, foot);
    }

    /** What can be done with a hit, and with the list. */
    record Does(Consumer<Found.Row> open, Runnable peek, Runnable leave, Runnable more) {}

    /** What Up does on the first line. */
    void upwards(Runnable goes) {
        upwards = goes;
    }

    /** Shows an answer; the same hit stays selected where it is still there. */
    void show(Found.Answered answered) {
        book = answered.book();
        Found.Row before = selected();
        int at = list.getSelectionModel().getSelectedIndex();
        List<Found.Row> rows = answered.rows();
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        if (before != null && !rows.isEmpty()) {
            int same = at(rows, before);
            boolean keeps = same >= 0 || list.isFocused();
            if (keeps) {
                select(same >= 0 ? same : Math.min(at, rows.size() - 1));
            }
        } else if (list.isFocused()) {
            list.getSelectionModel().selectFirst();
        }
        foot.setVisible(rows.size() < answered.all());
        shown.setText(kit.say("ask.first_of", rows.size(), answered.all()));
    }

    void nothing() {
        list.getItems().clear();
        foot.setVisible(false);
    }

    void clear() {
        book = null;
        nothing();
    }

    ReadOnlyObjectProperty<Found.Row> selection() {
        return list.getSelectionModel().selectedItemProperty();
    }

    Found.@Nullable Row selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    List<Found.Row> rows() {
        return list.getItems();
    }

    /** Gives the list the focus. */
    void enter() {
        list.requestFocus();
        if (selected() != null) {
            select(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    private static int at(List<Found.Row> rows, Found.Row wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isAt(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event, Does does) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Found.Row row = selected();
        switch (event.getCode()) {
            case ENTER -> {
                if (row != null) {
                    does.open().accept(row);
                }
            }
            case SPACE -> does.peek().run();
            case ESCAPE -> does.leave().run();
            case UP -> {
                if (list.getSelectionModel().getSelectedIndex() > 0) {
                    return;
                }
                upwards.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
