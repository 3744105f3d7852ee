package org.nyaya.ui.comparing;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.kit.Wrapped;

/** A passage in a list beside the text: why it stands here, where it is from, what it says. */
final class PassageCell extends ListCell<Listed> {

    /** What is longer is read in its text, in UTF-16 units. */
    private static final int SHOWN = 320;

    /** What the bar for scrolling takes. */
    private static final double BAR = 14;

    private final Kit kit;
    private final Unveiled hidden;
    private final Label heading = Controls.heading("");
    private final Label where = new Label();
    private final HBox signs = Controls.row(4);
    private final Label text = new Wrapped();
    private final VBox box;

    /** {@code goes} leads to the passage in its text. */
    PassageCell(Kit kit, Unveiled hidden, Consumer<Listed> goes) {
        this.kit = kit;
        this.hidden = hidden;
        getStyleClass().add("passage-cell");
        heading.getStyleClass().add("passage-heading");
        heading.setMinHeight(USE_PREF_SIZE);
        where.getStyleClass().add("passage-where");
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        signs.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("passage-text");
        text.setMinHeight(USE_PREF_SIZE);
        box = new VBox(2, heading, Controls.row(8, where, signs), text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // A line is as wide as the list, whatever is written on it.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Listed line = getItem();
            if (line != null && event.getButton() == MouseButton.PRIMARY) {
                goes.accept(line);
            }
        });
    }

    /** As high as what is written on it needs in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double wide = getListView() == null ? 0 : getListView().getWidth() - BAR;
        if (getGraphic() == null || wide <= 0) {
            return super.computePrefHeight(width);
        }
        double room = wide - snappedLeftInset() - snappedRightInset();
        return snapSizeY(box.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Listed line, boolean empty) {
        super.updateItem(line, empty);
        signs.getChildren().clear();
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            text.setText("");
            where.setText("");
            heading.setText("");
            return;
        }
        heading.setText(line.heading());
        heading.setVisible(!line.heading().isEmpty());
        heading.setManaged(!line.heading().isEmpty());
        where.setText(kit.say("compare.where", line.in(), Integer.toString(line.paragraph())));
        line.signs().forEach(sign -> signs.getChildren().add(sign(sign)));
        Veiled veiled = hidden.of(line.coding().source());
        int at = line.coding().span().start();
        text.setText(said(veiled.listed(kit, line.text(), at)));
        setGraphic(box);
        setAccessibleText(
                String.join(
                        ", ",
                        heading.getText(),
                        where.getText(),
                        String.join(", ", line.signs().stream().map(Listed.Sign::words).toList()),
                        said(veiled.aloud(kit, line.text(), at))));
    }

    private static Label sign(Listed.Sign sign) {
        FontIcon icon = new FontIcon(sign.icon());
        Label label = new Label(sign.words(), icon);
        label.getStyleClass().add("passage-sign");
        return label;
    }

    private static String said(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
