package org.nyaya.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Heard;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The speakers nobody knows yet. Enter says who one is. */
final class UnknownList extends VBox {

    private static final double LINE = 2.2;

    private final Kit kit;
    private final ObservableList<Heard> speakers = FXCollections.observableArrayList();
    private final ListView<Heard> list = new ListView<>(speakers);
    private final Label count = Controls.muted("");
    private final Label none;

    /**
     * @param identify says who a speaker is
     */
    UnknownList(Kit kit, Consumer<Heard> identify) {
        this.kit = kit;
        getStyleClass().add("unknown");
        none = Controls.muted(kit.say("people.unknown.none"));
        none.setWrapText(true);
        none.getStyleClass().add("people-hint");
        none.managedProperty().bind(none.visibleProperty());
        list.getStyleClass().add("unknown-list");
        list.setAccessibleText(kit.say("people.unknown"));
        list.fixedCellSizeProperty()
                .bind(
                        kit.settings()
                                .windowSize()
                                .map(size -> Math.rint(size.doubleValue() * LINE)));
        list.setCellFactory(of -> new Cell());
        list.setOnKeyPressed(event -> {
            Heard chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                identify.accept(chosen);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            Heard chosen = list.getSelectionModel().getSelectedItem();
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && chosen != null) {
                identify.accept(chosen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var head =
                Controls.row(
                        8, PeopleHeadings.of(kit.say("people.unknown")), Controls.filler(), count);
        head.getStyleClass().add("people-heading");
        getChildren().setAll(head, none, list);
    }

    void show(List<Heard> now) {
        int before = list.getSelectionModel().getSelectedIndex();
        speakers.setAll(now);
        none.setVisible(now.isEmpty());
        list.setVisible(!now.isEmpty());
        count.setText(now.isEmpty() ? "" : kit.say("people.number", now.size()));
        if (!now.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(before, 0, now.size() - 1));
        }
    }

    void focus() {
        list.requestFocus();
    }

    /** Who is selected; null where nobody is. */
    @Nullable Heard chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private final class Cell extends ListCell<Heard> {

        @Override
        protected void updateItem(@Nullable Heard heard, boolean empty) {
            super.updateItem(heard, empty);
            setText(
                    empty || heard == null
                            ? null
                            : kit.say("people.heard", heard.in(), heard.speaker().label()));
        }
    }
}
