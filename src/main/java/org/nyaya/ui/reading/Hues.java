package org.nyaya.ui.reading;

import javafx.scene.paint.Color;
import org.nyaya.ui.desk.Codes;

/** Colours of codes. */
final class Hues {

    private Hues() {}

    /** The colour of a code (an id); grey for one that is not in the codebook any more. */
    static Color of(Codes codes, long code) {
        String hue = codes.hues().get(code);
        return hue == null ? Color.GRAY : Color.web(hue);
    }
}
