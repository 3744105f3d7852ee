package org.nyaya.ui.start;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.coding.Coder;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Who is coding, of those who did; whoever did last is the first to be chosen. */
final class WhoCodes extends VBox {

    WhoCodes(Kit kit, Unlock.Who who, Consumer<Coder> chosen) {
        getStyleClass().add("who");
        getChildren().add(Controls.heading(kit.say("start.who")));
        for (Coder coder : who.coders()) {
            Button button = Controls.button(coder.name(), () -> chosen.accept(coder));
            button.setGraphic(new FontIcon(Feather.USER));
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("choice");
            if (coder.equals(who.last()) || (who.last() == null && getChildren().size() == 1)) {
                button.setDefaultButton(true);
                Platform.runLater(button::requestFocus);
            }
            getChildren().add(button);
        }
    }
}
