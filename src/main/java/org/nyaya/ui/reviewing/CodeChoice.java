package org.nyaya.ui.reviewing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Hues;
import org.nyaya.coding.Tags;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;

/** Where a code is chosen: by its letters, or in the list below them. */
final class CodeChoice extends VBox {

    private static final double LINE = 2.3;
    private static final int ROWS = 9;

    private final CodeTree tree;
    private final Map<Long, String> hues;
    private final Map<Long, String> tags;
    private final TextField letters = new TextField();
    private final ListView<Code> list = new ListView<>();
    private final Label none;
    private final Consumer<Code> chosen;

    CodeChoice(Kit kit, CodeTree tree, Consumer<Code> chosen) {
        super(8);
        this.tree = tree;
        this.chosen = chosen;
        this.hues = Hues.of(tree);
        this.tags = Tags.of(tree);
        this.none =
                Controls.muted(kit.say(tree.all().isEmpty() ? "ask.no_codes" : "ask.no_such_code"));
        getStyleClass().add("review-codes");
        letters.setPromptText(kit.say("ask.which_code"));
        letters.setAccessibleText(kit.say("ask.which_code"));
        letters.textProperty().subscribe(() -> look());
        letters.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setAccessibleText(kit.say("ask.codes"));
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(ROWS).add(4));
        list.setCellFactory(view -> new Cell());
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().setAll(letters, none, list);
        look();
    }

    /** A code as it is named here: with those above it. */
    static String named(CodeTree tree, Code code) {
        return String.join(" › ", tree.path(code).names());
    }

    private void look() {
        String wanted = Names.fold(letters.getText());
        List<Code> found =
                tree.all().stream()
                        .filter(code ->
                                Names.fold(code.name()).contains(wanted)
                                        || Names.fold(tags.getOrDefault(code.id(), ""))
                                                .equals(wanted))
                        .sorted((one, other) -> rank(one, wanted) - rank(other, wanted))
                        .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        none.setVisible(found.isEmpty());
    }

    private int rank(Code code, String wanted) {
        String name = Names.fold(code.name());
        if (wanted.isEmpty()) {
            return 0;
        }
        if (Names.fold(tags.getOrDefault(code.id(), "")).equals(wanted) || name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : 2;
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + ROWS);
            case PAGE_UP -> select(at - ROWS);
            case ENTER -> {
                Code code = list.getSelectionModel().getSelectedItem();
                if (code != null) {
                    chosen.accept(code);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int wanted) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(wanted, 0, list.getItems().size() - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - ROWS / 2));
        }
    }

    private final class Cell extends ListCell<Code> {

        private final Label name = new Label();
        private final Label tag = Controls.muted("");

        Cell() {
            setPrefWidth(0);
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            tag.setMinWidth(USE_PREF_SIZE);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            if (empty || code == null) {
                setGraphic(null);
                setAccessibleText(null);
                name.setText("");
                tag.setText("");
                return;
            }
            name.setText(named(tree, code));
            tag.setText(tags.getOrDefault(code.id(), ""));
            setAccessibleText(name.getText());
            setGraphic(Controls.row(8, new Hue(hues.get(code.id())), name, tag));
        }
    }
}
