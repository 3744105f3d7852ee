package org.nyaya.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A line of the command box; what was typed stands out in its name. */
final class ChoiceCell extends ListCell<Choice> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Kit kit;
    private final ObservableValue<String> typed;
    private final Label before = new Label();
    private final Label match = new Label();
    private final Label behind = new Label();
    private final Label kind = Controls.muted("");
    private final Label key = new Label();
    private final HBox row;

    /** @param run does a choice that was clicked */
    ChoiceCell(Kit kit, ObservableValue<String> typed, Consumer<Choice> run) {
        this.kit = kit;
        this.typed = typed;
        before.setMinWidth(USE_PREF_SIZE);
        match.setMinWidth(USE_PREF_SIZE);
        match.getStyleClass().add("match");
        kind.setMinWidth(USE_PREF_SIZE);
        key.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("key");
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
        key.managedProperty().bind(key.visibleProperty());
        row = Controls.row(8, new HBox(before, match, behind), Controls.filler(), kind, key);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = choice.name();
        String wanted = typed.getValue().strip();
        int at = name.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
        int from = at < 0 ? name.length() : at;
        int to = at < 0 ? name.length() : Math.min(name.length(), at + wanted.length());
        before.setText(name.substring(0, from));
        match.setText(name.substring(from, to));
        behind.setText(name.substring(to));
        String said = choice.possible() ? choice.kind() : kit.say("shell.box.not_now");
        kind.setText(said);
        key.setText(choice.key());
        pseudoClassStateChanged(IMPOSSIBLE, !choice.possible());
        setAccessibleText(String.join(" ", name, said, choice.key()).strip());
        setGraphic(row);
    }
}
