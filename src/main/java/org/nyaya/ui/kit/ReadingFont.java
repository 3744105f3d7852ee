package org.nyaya.ui.kit;

import java.util.List;
import javafx.scene.text.Font;

/** What is read at length is set in a font that is made for it. */
public final class ReadingFont {

    /** Fonts that are made for reading on a screen, the best first. */
    private static final List<String> SERIFS = List.of("Georgia", "Charter", "Noto Serif");

    private ReadingFont() {}

    /** The best there is on this computer, as a style. */
    public static String style(double size) {
        String family =
                SERIFS.stream()
                        .filter(name -> Font.font(name).getFamily().equals(name))
                        .findFirst()
                        .orElse("Serif");
        return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + size + "px;";
    }
}
