package org.nyaya.ui.ask;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.ui.kit.Controls;

/** A code as it is named beside what was said: the colour of its theme, and its name. */
final class CodeChip extends Label {

    CodeChip(CodePath path, @Nullable String hue) {
        super(path.names().getLast());
        getStyleClass().add("ask-code");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMinWidth(36);
        setGraphic(square(hue));
        setAccessibleText(Saying.code(path));
        Controls.tip(this, () -> Saying.code(path));
    }

    /** The small square in the colour of a code. */
    static Region square(@Nullable String hue) {
        Region square = new Region();
        square.getStyleClass().add("hue");
        square.setMinSize(10, 10);
        square.setMaxSize(10, 10);
        square.setStyle(hue == null ? "" : "-fx-background-color: -n-text, " + hue + ";");
        return square;
    }
}
