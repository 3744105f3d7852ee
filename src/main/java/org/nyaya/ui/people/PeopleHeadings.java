package org.nyaya.ui.people;

import java.util.Locale;
import javafx.scene.control.Label;
import org.nyaya.ui.kit.Controls;

/** Headings stand in capitals, and are read out as words. */
final class PeopleHeadings {

    private PeopleHeadings() {}

    static Label of(String words) {
        Label heading = Controls.heading(words.toUpperCase(Locale.ROOT));
        heading.setAccessibleText(words);
        return heading;
    }
}
