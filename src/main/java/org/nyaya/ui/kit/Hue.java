package org.nyaya.ui.kit;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The small square in the colour of a code. */
public final class Hue extends Region {

    public Hue() {
        getStyleClass().add("hue");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public Hue(@Nullable String color) {
        this();
        show(color);
    }

    /** {@code color} as {@code #RRGGBB}; null for none. */
    public void show(@Nullable String color) {
        setStyle(color == null ? "" : "-fx-background-color: -n-text, " + color + ";");
    }
}
