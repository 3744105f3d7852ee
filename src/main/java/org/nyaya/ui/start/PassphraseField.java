package org.nyaya.ui.start;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Kit;

/**
 * Where a passphrase is typed, hidden or, while somebody wants it, to be read. What was typed is
 * taken out as characters that can be wiped; what the toolkit made of it in between cannot be.
 */
final class PassphraseField extends HBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final StackPane holder = new StackPane(hidden);
    private final ToggleButton eye = new ToggleButton();

    PassphraseField(Kit kit, String name) {
        getStyleClass().add("passphrase");
        hidden.setAccessibleText(name);
        shown.setAccessibleText(name);
        HBox.setHgrow(holder, Priority.ALWAYS);
        eye.getStyleClass().addAll("flat", "icon-button");
        sign(kit);
        eye.setOnAction(event -> {
            turn();
            sign(kit);
        });
        getChildren().setAll(holder, eye);
    }

    /** The field that is typed into now. */
    TextField field() {
        return eye.isSelected() ? shown : hidden;
    }

    /** What is typed; not to be kept. */
    CharSequence typed() {
        return field().getCharacters();
    }

    /** The characters, for the caller to wipe; the field is empty from now on. */
    char[] take() {
        CharSequence typed = typed();
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        clear();
        return characters;
    }

    void clear() {
        hidden.clear();
        shown.clear();
    }

    /** Does {@code then} at each sign that is typed. */
    void onTyped(Runnable then) {
        hidden.textProperty().addListener(o -> then.run());
        shown.textProperty().addListener(o -> then.run());
    }

    private void turn() {
        TextField from = eye.isSelected() ? hidden : shown;
        field().setText(from.getCharacters().toString());
        from.clear();
        holder.getChildren().setAll(field());
    }

    private void sign(Kit kit) {
        String name = kit.say(eye.isSelected() ? "start.hide" : "start.show");
        eye.setGraphic(new FontIcon(eye.isSelected() ? Feather.EYE_OFF : Feather.EYE));
        eye.setAccessibleText(name);
        eye.setTooltip(new Tooltip(name));
    }
}
