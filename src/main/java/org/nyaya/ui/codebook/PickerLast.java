package org.nyaya.ui.codebook;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;

/** The last row of the picker, for what is not among the codes, with its key. */
final class PickerLast extends Button {

    private static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+ENTER");
    private static final double INSETS = 24;

    private final Label text = new Label();

    /** {@code hint}: more about it; empty for nothing. */
    PickerLast(String hint, Runnable does) {
        Label key = new Label(KeyNames.here().of(KEY));
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox row = Controls.row(8, text, Controls.filler(), key);
        row.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("picker-new");
        // The focus stays in the field.
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> does.run());
        accessibleTextProperty().bind(text.textProperty());
        visibleProperty().bind(text.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        if (!hint.isEmpty()) {
            setTooltip(new Tooltip(hint));
            setAccessibleHelp(hint);
        }
    }

    /** Says what it does; empty for no such row. */
    void show(String sentence) {
        text.setText(sentence);
    }
}
