package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * What the picker looks like: a field, the codes it can mean, and a last row for what is not there.
 */
final class PickerPane extends VBox {

    /** Where the codes come from. */
    interface Source {
        Codes codes();

        List<Long> lastUsed();
    }

    /** How many rows are seen at once. */
    private static final int ROWS = 8;

    private final Kit kit;
    private final CodeWish wish;
    private final Source source;
    private final Picker picker;
    private final TextField field = new TextField();
    private final ListView<Code> list = new ListView<>();
    private final Label none = new Wrapped();
    private final PickerLast last;
    private final Label trouble = new Wrapped();
    private @Nullable Codes matched;
    private @Nullable CodeMatches matches;

    PickerPane(Kit kit, CodeWish wish, Source source, Picker picker) {
        this.kit = kit;
        this.wish = wish;
        this.source = source;
        this.picker = picker;
        String hint = wish.makes() ? kit.say("picker.new_hint") : "";
        this.last = new PickerLast(hint, () -> otherwise(false));
        getStyleClass().addAll("pane-above", "picker");
        field.setPromptText(wish.prompt());
        field.setAccessibleText(wish.prompt());
        field.getStyleClass().add("picker-field");
        Controls.oneLine(field);
        field.textProperty().subscribe(this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.getStyleClass().add("picker-list");
        list.setAccessibleText(kit.say("picker.codes"));
        list.setCellFactory(view -> row());
        list.getSelectionModel().selectedItemProperty().subscribe(code -> showFor(code));
        none.getStyleClass().addAll("muted", "picker-note");
        trouble.getStyleClass().addAll("trouble", "picker-note");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(field, list, none, last, trouble);
    }

    /** Shows what those letters mean. */
    void begin(String letters) {
        field.setText(letters);
        refresh();
        if (wish.at() != null) {
            select(wish.at());
        }
    }

    /** It is laid out: puts the caret behind the letters, for the next one goes there. */
    void shown() {
        // Before, the list did not know how much of it is seen.
        list.layout();
        reveal();
        field.positionCaret(field.getLength());
        // Who gets the focus has all selected; the next letter would take the place of the first.
        field.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        field.positionCaret(field.getLength());
                    }
                });
    }

    /** Looks again, for the codebook changed; the same code stays highlighted. */
    void refresh() {
        Code before = list.getSelectionModel().getSelectedItem();
        Codes codes = source.codes();
        if (matches == null || !codes.equals(matched)) {
            matched = codes;
            matches = new CodeMatches(codes);
        }
        // On a code that is to be replaced, those beside it are likelier than those used last.
        List<Long> lastUsed = wish.at() == null ? source.lastUsed() : List.of();
        List<Code> found =
                matches.of(field.getText(), lastUsed).stream()
                        .map(CodeMatches.Match::code)
                        .filter(wish.among())
                        .toList();
        list.getItems().setAll(found);
        int rows = Math.min(ROWS, found.size());
        list.setVisible(rows > 0);
        list.setManaged(rows > 0);
        list.setStyle("-fx-pref-height: " + (rows * 2.75 + 0.3) + "em;");
        if (before == null || !select(before.id())) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        none.setText(found.isEmpty() ? nothing(codes) : "");
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        showFor(highlighted());
    }

    void complain(String sentence) {
        trouble.setText(sentence);
    }

    /** A code is called so already: it is offered instead. */
    void offer(Code code, String sentence) {
        trouble.setText(sentence);
        if (!select(code.id())) {
            list.getItems().addFirst(code);
            select(code.id());
        }
    }

    /** Nothing of the codebook is left here. */
    void clear() {
        list.getItems().clear();
        field.clear();
        last.show("");
        matched = null;
        matches = null;
    }

    private PickerRow row() {
        PickerRow row = new PickerRow(source::codes, field::getText, kit.say("picker.enter"));
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null) {
                take(event.isShiftDown());
            }
        });
        return row;
    }

    private void typed(String letters) {
        trouble.setText("");
        if (matches != null) {
            list.getSelectionModel().clearSelection();
            refresh();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS);
            case PAGE_UP -> move(-ROWS);
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    otherwise(event.isShiftDown());
                } else {
                    take(event.isShiftDown());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getSelectionModel().select(Math.clamp((long) at + by, 0, size - 1));
            reveal();
        }
    }

    private void take(boolean stays) {
        Code code = highlighted();
        if (code == null) {
            trouble.setText(
                    wish.makes() && !field.getText().isBlank() ? kit.say("picker.make_it") : "");
            return;
        }
        picker.take(wish, code, stays);
        if (stays) {
            field.selectAll();
        }
    }

    /** What the last row does; {@code top}: a new code goes to the top. */
    private void otherwise(boolean top) {
        if (wish.top() != null) {
            picker.close();
            wish.top().run();
        } else if (wish.makes()) {
            picker.make(
                    this,
                    top ? null : Picker.parentFor(source.codes().tree(), highlighted()),
                    field.getText());
        }
    }

    private boolean select(long id) {
        Optional<Code> there = list.getItems().stream().filter(code -> code.id() == id).findFirst();
        there.ifPresent(code -> {
            list.getSelectionModel().select(code);
            reveal();
        });
        return there.isPresent();
    }

    private void reveal() {
        int at = list.getSelectionModel().getSelectedIndex();
        list.scrollTo(Math.max(0, at - ROWS / 2));
    }

    private @Nullable Code highlighted() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void showFor(@Nullable Code code) {
        last.show(lastRow(code));
        field.setAccessibleText(
                code == null
                        ? wish.prompt()
                        : wish.prompt() + " " + CodeLine.path(source.codes().tree(), code));
    }

    private String lastRow(@Nullable Code highlighted) {
        if (wish.top() != null) {
            return kit.say("picker.top");
        }
        String name = field.getText().strip();
        if (!wish.makes() || name.isEmpty()) {
            return "";
        }
        Code parent = Picker.parentFor(source.codes().tree(), highlighted);
        return parent == null
                ? kit.say("picker.new", name)
                : kit.say("picker.new_under", name, parent.name());
    }

    private String nothing(Codes codes) {
        return codes.tree().all().isEmpty() ? kit.say("picker.empty") : kit.say("picker.none");
    }
}
