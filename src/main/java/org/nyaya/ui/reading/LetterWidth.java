package org.nyaya.ui.reading;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a letter is on average, as people use them when they speak. */
final class LetterWidth {

    private static final String SPOKEN =
            "And then, when I came back to the house, there was nobody who could tell me where she"
                    + " had gone, so I waited by the road until the last bus.";

    private LetterWidth() {}

    /** In pixels. */
    static double of(Font font) {
        Text spoken = new Text(SPOKEN);
        spoken.setFont(font);
        return spoken.getLayoutBounds().getWidth() / SPOKEN.length();
    }
}
