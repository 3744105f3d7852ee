package org.nyaya.ui.writing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** The memos that can take a passage: a field to find one or to name a new one, and the list. */
final class QuotePane extends VBox {

    /** Makes a new memo, whatever is chosen. */
    static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+Enter");

    /** How many rows are seen at once. */
    private static final int ROWS = 6;

    /** The height of a row, in sizes of the text, as the style sheet says it. */
    private static final double LINE = 3.6;

    private final Quoting quoting;
    private final TextField field = new TextField();
    private final ListView<Taker> list = new ListView<>();
    private final Label trouble = new Wrapped();
    private List<Taker> memos = List.of();

    /**
     * @param prompt says what is to be quoted
     */
    QuotePane(Kit kit, String prompt, Quoting quoting) {
        this.quoting = quoting;
        getStyleClass().addAll("pane-above", "quote-pane");
        setAccessibleText(prompt);
        Label heading = new Label(prompt);
        heading.getStyleClass().add("quote-prompt");
        field.setPromptText(kit.say("quote.field"));
        field.setAccessibleText(prompt + " " + kit.say("quote.field"));
        field.getStyleClass().add("quote-field");
        field.textProperty().subscribe(() -> refresh(false));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.getStyleClass().add("taker-list");
        list.setAccessibleText(kit.say("memos.list"));
        list.setCellFactory(of -> cell(kit));
        trouble.getStyleClass().addAll("trouble", "quote-note");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().setAll(heading, field, list, trouble);
        refresh(false);
    }

    /** These can take it, the likeliest first. */
    void show(List<Taker> takers) {
        memos = List.copyOf(takers);
        refresh(true);
    }

    void complain(String sentence) {
        trouble.setText(sentence);
    }

    private TakerCell cell(Kit kit) {
        TakerCell cell = new TakerCell(kit, field::getText);
        cell.setOnMouseClicked(event -> {
            if (cell.getItem() != null) {
                quoting.take(this, cell.getItem(), field.getText());
            }
        });
        return cell;
    }

    /**
     * @param stays whether the same row stays chosen where it is a memo
     */
    private void refresh(boolean stays) {
        trouble.setText("");
        Taker before = list.getSelectionModel().getSelectedItem();
        String wanted = Names.fold(field.getText().strip());
        List<Taker> found = new ArrayList<>();
        for (Taker one : memos) {
            if (wanted.isEmpty() || Names.fold(one.title()).contains(wanted)) {
                found.add(one);
            }
        }
        found.add(new Taker.Fresh());
        list.getItems().setAll(found);
        int rows = Math.min(ROWS, found.size());
        list.setStyle("-fx-pref-height: " + (rows * LINE + 0.3) + "em;");
        int at = stays && before instanceof Taker.Other ? found.indexOf(before) : 0;
        list.getSelectionModel().clearAndSelect(Math.max(0, at));
        list.scrollTo(Math.max(0, at));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS);
            case PAGE_UP -> move(-ROWS);
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                Taker chosen = NEW.match(event) ? new Taker.Fresh() : chosen();
                if (chosen != null) {
                    quoting.take(this, chosen, field.getText());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private @Nullable Taker chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = Math.clamp((long) at + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - ROWS / 2));
    }
}
