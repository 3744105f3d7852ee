package org.nyaya.ui.reading;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.desk.Block;

/** The cell of a row. It takes no mouse: the view finds out what is under it. */
final class BlockCell extends ListCell<Block> {

    private final Page page;
    private final BlockRow row;

    BlockCell(Page page, BlockRow row) {
        this.page = page;
        this.row = row;
        row.setVisible(false);
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMouseTransparent(true);
        setAccessibleRoleDescription(page.sayRole());
    }

    BlockRow row() {
        return row;
    }

    /** Shows what lies on the text now. */
    void look(Look look) {
        if (!isEmpty()) {
            row.look(look);
            tell();
        }
    }

    /** Tells those who cannot see it what is in the row and how it is coded. */
    void tell() {
        Block block = getItem();
        if (block != null) {
            setAccessibleText(page.told(block, row.marks(), row.isBookmarked()));
        }
    }

    /** Leaves nothing of the text behind. */
    void forget() {
        row.look(Look.NOTHING);
        row.show(null, "", "");
        setAccessibleText(null);
        // It stays where it is: put back, it would be dressed anew.
        row.setVisible(false);
    }

    @Override
    protected void updateItem(@Nullable Block block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null) {
            forget();
        } else {
            page.fill(row, block);
            tell();
            row.setVisible(true);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() ? super.computePrefHeight(width) : row.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (!isEmpty()) {
            row.put(getWidth(), getHeight());
        }
    }
}
