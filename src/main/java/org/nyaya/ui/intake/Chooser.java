package org.nyaya.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Kit;

/**
 * A small pane beside a button with what can be chosen; typing narrows it, and where something new
 * is possible, names that. Enter or a click takes, Escape leaves all as it was.
 */
final class Chooser extends VBox {

    private static final double WIDTH = 240;
    private static final double ROW = 26;
    private static final int MOST_ROWS = 9;

    /**
     * Something that can be chosen.
     *
     * @param text as it is shown
     */
    record Choice(String value, String text) {

        static Choice of(String value) {
            return new Choice(value, value);
        }
    }

    private final Kit kit;
    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final List<Choice> all;
    private final boolean anythingNew;
    private final Consumer<String> takes;

    private Chooser(
            Kit kit, String name, List<Choice> all, boolean anythingNew, Consumer<String> takes) {
        this.kit = kit;
        this.all = all;
        this.anythingNew = anythingNew;
        this.takes = takes;
        getStyleClass().addAll("pane-above", "intake-chooser");
        typed.setPromptText(kit.say(anythingNew ? "intake.choose.new" : "intake.choose.narrow"));
        typed.setAccessibleText(name);
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        list.setPrefSize(WIDTH, ROW * Math.clamp(all.size() + 1, 2, MOST_ROWS) + 2);
        getChildren().setAll(typed, list);
        narrow();
    }

    /**
     * Shows it beside {@code anchor}.
     *
     * @param anythingNew whether what is typed can be taken though it is not in the list
     * @param takes gets the value of what was chosen, or what was typed
     */
    static void show(
            Kit kit,
            Node anchor,
            String name,
            List<Choice> all,
            boolean anythingNew,
            Consumer<String> takes) {
        Chooser chooser = new Chooser(kit, name, all, anythingNew, takes);
        kit.layers().showBeside(chooser, anchor.localToScene(anchor.getBoundsInLocal()), () -> {});
    }

    private void narrow() {
        String wanted = Names.fold(typed.getText());
        List<Choice> fitting =
                all.stream().filter(one -> Names.fold(one.text()).contains(wanted)).toList();
        boolean known = all.stream().anyMatch(one -> Names.fold(one.text()).equals(wanted));
        Stream<Choice> fresh =
                anythingNew && !known && !wanted.isBlank()
                        ? Stream.of(
                                new Choice(
                                        typed.getText().strip(),
                                        kit.say("intake.choose.take", typed.getText().strip())))
                        : Stream.empty();
        list.setItems(
                FXCollections.observableArrayList(Stream.concat(fitting.stream(), fresh).toList()));
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            select(at + 1);
        } else if (event.getCode() == KeyCode.UP) {
            select(at - 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
        } else {
            return;
        }
        event.consume();
    }

    private void select(int at) {
        int row = Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    private void take() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kit.layers().close(this);
            takes.accept(chosen.value());
        }
    }

    private static final class Cell extends ListCell<Choice> {

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.text());
        }
    }
}
