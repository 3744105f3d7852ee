package org.nyaya.ui.ask;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;

/** A code as it is named beside what was said: the colour of its theme, and its name. */
final class CodeChip extends Label {

    CodeChip(CodePath path, @Nullable String hue) {
        super(path.names().getLast());
        getStyleClass().add("ask-code");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMinWidth(36);
        setGraphic(new Hue(hue));
        setAccessibleText(Saying.code(path));
        Controls.tip(this, () -> Saying.code(path));
    }
}
