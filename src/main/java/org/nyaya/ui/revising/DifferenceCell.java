package org.nyaya.ui.revising;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;

/** One thing that tells two versions apart. */
final class DifferenceCell extends ListCell<DifferenceWords.Line> {

    /** What the bar for scrolling takes, and the border of the list. */
    private static final double BAR = 16;

    private final FontIcon sign = new FontIcon(Feather.PLUS);
    private final Label code = new Label();
    private final Label what = Controls.muted("");
    private final Label before = new Label();
    private final Label after = new Label();
    private final HBox row;

    DifferenceCell() {
        getStyleClass().add("difference-cell");
        code.getStyleClass().add("difference-code");
        before.getStyleClass().add("difference-before");
        after.getStyleClass().add("difference-after");
        for (Label label : new Label[] {code, what, before, after}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox said = new VBox(2, code, what, before, after);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        row = new HBox(8, new Label("", sign), said);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** As high as what is written on it needs in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double wide = getListView() == null ? 0 : getListView().getWidth() - BAR;
        if (getGraphic() == null || wide <= 0) {
            return super.computePrefHeight(width);
        }
        double room = wide - snappedLeftInset() - snappedRightInset();
        return snapSizeY(row.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(DifferenceWords.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            code.setText("");
            what.setText("");
            before.setText("");
            after.setText("");
            return;
        }
        sign.setIconCode(line.sign());
        code.setText(line.code());
        what.setText(line.what());
        before.setText(line.before().isEmpty() ? "" : "− " + line.before().strip());
        after.setText(line.after().isEmpty() ? "" : "+ " + line.after().strip());
        setGraphic(row);
        setAccessibleText(
                String.join(
                        ", ", code.getText(), what.getText(), before.getText(), after.getText()));
    }
}
