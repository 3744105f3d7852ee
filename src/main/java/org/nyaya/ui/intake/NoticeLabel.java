package org.nyaya.ui.intake;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A notice with its sign and its words: never a colour alone. */
final class NoticeLabel extends Label {

    NoticeLabel(Notice.Level level, String text) {
        super(text);
        show(level, text);
    }

    void show(Notice.Level level, String text) {
        setText(text);
        getStyleClass().removeAll("warning", "trouble", "intake-taken");
        switch (level) {
            case NONE -> setGraphic(null);
            case TAKEN -> sign(Feather.CHECK, "intake-taken");
            case WARNING -> sign(Feather.ALERT_TRIANGLE, "warning");
            case TROUBLE -> sign(Feather.X_CIRCLE, "trouble");
        }
    }

    private void sign(Feather sign, String style) {
        setGraphic(new FontIcon(sign));
        getStyleClass().add(style);
    }
}
