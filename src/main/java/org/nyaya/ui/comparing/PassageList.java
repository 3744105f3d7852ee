package org.nyaya.ui.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;

/** Passages beside the text. Enter or a click leads to the text; what is chosen stays chosen. */
final class PassageList extends ListView<Listed> {

    /** As in the text: what is blurred of the chosen passage is shown, or blurred again. */
    private static final KeyCombination HIDES = KeyCombination.valueOf("Alt+V");

    private int row;

    /** {@code goes} leads to a passage in its text. */
    PassageList(Session session, String name, Consumer<Listed> goes) {
        Unveiled hidden = new Unveiled(session.veil());
        hidden.version().subscribe(this::refresh);
        getStyleClass().add("passage-list");
        setAccessibleText(name);
        setCellFactory(view -> new PassageCell(session.kit(), hidden, goes));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain =
                            !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
                    if (HIDES.match(event)) {
                        event.consume();
                        chosen().ifPresent(one ->
                                hidden.turn(one.coding().source(), one.coding().span()));
                    } else if (plain && event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        chosen().ifPresent(goes);
                    }
                });
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((of, before, now) -> {
                    if (now.intValue() >= 0) {
                        row = now.intValue();
                    }
                });
    }

    Optional<Listed> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Lists these; the same passage stays chosen, or what comes in its place. */
    void show(List<Listed> lines) {
        if (getItems().equals(lines)) {
            return;
        }
        long before = chosen().map(line -> line.coding().id()).orElse(0L);
        int at = row;
        getItems().setAll(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).coding().id() == before) {
                choose(i);
                return;
            }
        }
        if (!lines.isEmpty()) {
            choose(Math.clamp(before == 0 ? 0 : at, 0, lines.size() - 1));
        }
    }

    /** Nothing of the study is left here. */
    void clear() {
        getItems().clear();
        row = 0;
    }

    private void choose(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
    }
}
