package org.nyaya.ui.beside;

import java.util.Locale;
import javafx.scene.control.Label;
import org.nyaya.ui.kit.Controls;

/** Headings stand in capitals, and are read out as words. */
final class Capitals {

    private Capitals() {}

    static String of(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    static Label heading(String words) {
        Label heading = Controls.heading(of(words));
        heading.setAccessibleText(words);
        return heading;
    }
}
