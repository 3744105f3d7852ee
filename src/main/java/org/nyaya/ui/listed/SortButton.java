package org.nyaya.ui.listed;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * Says by which column a table is sorted; pressed, it sorts by the next, for those without a mouse.
 */
final class SortButton extends Button {

    private final Kit kit;
    private final TableView<Listed> table;
    private final List<TableColumn<Listed, ?>> columns;
    private final List<String> names;

    /**
     * @param columns it goes through, the usual one first
     * @param names what these are called
     */
    SortButton(
            Kit kit,
            TableView<Listed> table,
            List<TableColumn<Listed, ?>> columns,
            List<String> names) {
        this.kit = kit;
        this.table = table;
        this.columns = columns;
        this.names = names;
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        Controls.tip(this, () -> kit.say("listed.sort.tip"));
        setOnAction(event -> next());
        table.getSortOrder()
                .addListener((ListChangeListener<TableColumn<Listed, ?>>) change -> tell());
        tell();
    }

    private void next() {
        TableColumn<Listed, ?> column = columns.get((at() + 1) % columns.size());
        column.setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().clear();
        table.getSortOrder().add(column);
    }

    /** Where nothing was said, it is by the place in the text. */
    private int at() {
        return table.getSortOrder().isEmpty()
                ? 0
                : Math.max(0, columns.indexOf(table.getSortOrder().getFirst()));
    }

    private void tell() {
        setText(kit.say("listed.sorted", names.get(at())));
        setAccessibleText(getText());
    }
}
