package org.nyaya.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A button that shows what is chosen and opens what else could be. */
final class ChoiceButton extends Button {

    /** What lies around the face, at both sides. */
    private static final double INSETS = 18;

    private final String name;
    private final Label chosen = new Label();

    /**
     * @param name what is chosen here
     * @param choices asked each time it opens
     * @param anythingNew whether something can be typed that is not among them
     */
    ChoiceButton(
            Kit kit,
            String name,
            Supplier<List<Chooser.Choice>> choices,
            boolean anythingNew,
            Consumer<String> takes) {
        this.name = name;
        getStyleClass().add("intake-choice");
        chosen.setMinWidth(0);
        HBox face = Controls.row(4, chosen, Controls.filler(), new FontIcon(Feather.CHEVRON_DOWN));
        face.setMouseTransparent(true);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(widthProperty().subtract(INSETS));
        setOnAction(event -> Chooser.show(kit, this, name, choices.get(), anythingNew, takes));
    }

    /** Shows {@code now} as chosen. */
    void show(String now) {
        chosen.setText(now);
        setAccessibleText(name + ": " + now);
    }
}
