package org.nyaya.ui.codebook;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The small square in the colour of a code. */
final class Hue extends Region {

    Hue() {
        getStyleClass().add("hue");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    Hue(@Nullable String color) {
        this();
        show(color);
    }

    /** {@code color} as {@code #RRGGBB}; null for none. */
    void show(@Nullable String color) {
        setStyle(color == null ? "" : "-fx-background-color: -n-text, " + color + ";");
    }
}
