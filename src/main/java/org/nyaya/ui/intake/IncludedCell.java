package org.nyaya.ui.intake;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Kit;

/** Whether a file is to be imported. */
final class IncludedCell extends TableCell<ImportRow, Boolean> {

    private final Kit kit;
    private final CheckBox box = new CheckBox();

    IncludedCell(Kit kit, ImportModel model) {
        this.kit = kit;
        // Space does it for what is selected.
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            ImportRow row = getTableRow().getItem();
            if (row != null) {
                model.include(List.of(row), box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Boolean included, boolean empty) {
        super.updateItem(included, empty);
        ImportRow row = empty ? null : getTableRow().getItem();
        setGraphic(row == null ? null : box);
        if (row != null) {
            box.setSelected(Boolean.TRUE.equals(included));
            box.setDisable(row.decision().get() == null);
            box.setAccessibleText(kit.say("intake.include", row.fileName()));
        }
    }
}
