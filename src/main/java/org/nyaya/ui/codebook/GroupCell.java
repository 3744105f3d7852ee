package org.nyaya.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A group in the list: whether the code is in it, what it is called, how many codes are in it. */
final class GroupCell extends ListCell<CodeGroup> {

    private final Kit kit;
    private final @Nullable Code code;
    private final FontIcon in = new FontIcon(Feather.CHECK_SQUARE);
    private final Label box = new Label("", in);
    private final Label name = new Label();
    private final Label count = Controls.muted("");
    private final HBox row;

    /**
     * @param code whose groups these are; null for nobody's
     * @param turns puts the code in or out
     * @param shows shows the group alone
     */
    GroupCell(Kit kit, @Nullable Code code, Consumer<CodeGroup> turns, Consumer<CodeGroup> shows) {
        this.kit = kit;
        this.code = code;
        box.setMinWidth(USE_PREF_SIZE);
        box.setVisible(code != null);
        box.setManaged(code != null);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        row = Controls.row(8, box, name, count);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            CodeGroup group = getItem();
            if (group == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (box.isVisible()
                    && event.getX() < name.getBoundsInParent().getMinX() + getInsets().getLeft()) {
                turns.accept(group);
            } else {
                shows.accept(group);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CodeGroup group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null) {
            setGraphic(null);
            setAccessibleText("");
            name.setText("");
            return;
        }
        boolean isIn = code != null && group.codes().contains(code.id());
        in.setIconCode(isIn ? Feather.CHECK_SQUARE : Feather.SQUARE);
        name.setText(group.name());
        count.setText(kit.say("groups.codes", group.codes().size()));
        setGraphic(row);
        setAccessibleText(
                kit.say(isIn ? "groups.told_in" : "groups.told", group.name(), count.getText()));
    }
}
