package org.nyaya.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A question or a form that lies over the window: title, content, a sentence about what is wrong,
 * buttons. {@link Layers} shows it.
 */
public final class Sheet extends VBox {

    private final Label title = new Wrapped();
    private final Label trouble = new Wrapped();
    private final HBox buttons = new HBox();
    private Runnable onClosed = () -> {};
    private Runnable onEscape = () -> {};
    private BooleanSupplier unsaved = () -> false;
    private String warning = "";

    public Sheet(String name, Node content) {
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(name);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title.setText(name);
        title.getStyleClass().add("sheet-title");
        trouble.getStyleClass().add("trouble");
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.managedProperty().bind(Bindings.isNotEmpty(buttons.getChildren()));
        getChildren().setAll(title, content, trouble, buttons);
    }

    /** The buttons, from left to right; the default one is the last by habit. */
    public Sheet buttons(Button... all) {
        buttons.getChildren().setAll(all);
        return this;
    }

    /** What happens when it goes, however it goes. */
    public Sheet onClosed(Runnable then) {
        onClosed = then;
        return this;
    }

    /** What happens before it goes by Escape: nothing that was typed is wanted then. */
    public Sheet onEscape(Runnable then) {
        onEscape = then;
        return this;
    }

    /** Says what is wrong and what to do; empty for nothing. */
    public void complain(String sentence) {
        trouble.setText(sentence);
    }

    /**
     * Escape drops what was typed only when it is pressed again.
     *
     * @param asks whether something was typed that is not saved
     * @param sentence says so, at the first Escape
     */
    public Sheet unsaved(BooleanSupplier asks, String sentence) {
        unsaved = asks;
        warning = sentence;
        return this;
    }

    /** Whether Escape may close it; the first time that something typed would go, it says so. */
    boolean mayEscape() {
        boolean may = !unsaved.getAsBoolean() || trouble.getText().equals(warning);
        if (may) {
            onEscape.run();
        } else {
            complain(warning);
        }
        return may;
    }

    void closed() {
        onClosed.run();
    }
}
