package org.nyaya.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Place;

/**
 * The places, at the left; a bar beside it, the weight of its name and its shade mark the one that
 * is shown.
 */
final class Rail extends VBox {

    private final Map<String, ToggleButton> buttons = new HashMap<>();

    Rail(Kit kit, List<Place> places, Consumer<Place> show, Runnable settings) {
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        KeyNames keys = KeyNames.here();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String name = kit.say("place." + place.id());
            ToggleButton button = new ToggleButton(name);
            dress(button, place.sign(), name, keys.of("Ctrl " + (i + 1)));
            button.setOnAction(event -> {
                button.setSelected(true);
                show.accept(place);
            });
            buttons.put(place.id(), button);
            getChildren().add(button);
        }
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        Button below = new Button(kit.say("shell.settings"));
        dress(below, Feather.SETTINGS, below.getText(), keys.of("Ctrl ,"));
        below.setOnAction(event -> settings.run());
        getChildren().addAll(between, below);
    }

    /** Marks the place that is shown. */
    void mark(Place place) {
        // A group would let arrow keys mark a place without showing it.
        buttons.forEach((id, button) -> button.setSelected(id.equals(place.id())));
    }

    private static void dress(Labeled button, Feather sign, String name, String key) {
        button.setGraphic(new FontIcon(sign));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        Controls.tip(button, () -> name + "  " + key);
    }
}
