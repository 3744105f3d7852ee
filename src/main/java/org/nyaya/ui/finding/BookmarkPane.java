package org.nyaya.ui.finding;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** Where bookmarks lie, a line each: those of the text that is read first. */
final class BookmarkPane extends VBox {

    /**
     * A bookmark, as it is listed.
     *
     * @param words where it is, and what is said there as far as that is known
     */
    record Line(Bookmarks.Mark mark, String words) {}

    private static final double WIDTH = 420;
    private static final double LINE = 2.2;
    private static final int MOST_SHOWN = 9;
    private static final int LEAST_SHOWN = 2;

    private final Kit kit;
    private final Consumer<Bookmarks.Mark> go;
    private final Consumer<Bookmarks.Mark> remove;
    private final ListView<Line> list = new ListView<>();

    /**
     * @param empty what is said where there is none
     */
    BookmarkPane(
            Kit kit,
            List<Line> lines,
            String empty,
            Consumer<Bookmarks.Mark> go,
            Consumer<Bookmarks.Mark> remove) {
        super(8);
        this.kit = kit;
        this.go = go;
        this.remove = remove;
        getStyleClass().addAll("pane-above", "bookmark-pane");
        setPrefWidth(WIDTH);
        list.setAccessibleText(kit.say("bookmark.list"));
        list.getItems().setAll(lines);
        Label none = Wrapped.muted(empty);
        list.setPlaceholder(none);
        double line = Math.rint(kit.settings().windowSize().get() * LINE);
        list.setFixedCellSize(line);
        list.setPrefHeight(line * Math.clamp(lines.size(), LEAST_SHOWN, MOST_SHOWN) + 2);
        list.setCellFactory(all -> new Cell());
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goThere();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(Controls.heading(kit.say("bookmark.list")), list);
        if (!lines.isEmpty()) {
            Label hint = Wrapped.muted(kit.say("bookmark.hint"));
            getChildren().add(hint);
        }
    }

    void open(Bounds at) {
        kit.layers().showBeside(this, at, list.getItems()::clear);
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> goThere();
            case DELETE, BACK_SPACE -> removeChosen();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void goThere() {
        Line chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.layers().close(this);
            go.accept(chosen.mark());
        }
    }

    private void removeChosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            remove.accept(list.getItems().remove(index).mark());
            list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
        }
    }

    private static final class Cell extends ListCell<Line> {

        Cell() {
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line.words());
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
