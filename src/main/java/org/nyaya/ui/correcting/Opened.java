package org.nyaya.ui.correcting;

import org.nyaya.ui.desk.Transcript;

/** What stands in the frame: a stretch of a text, as it was read. */
record Opened(Transcript read, Stretch stretch) {

    String words() {
        return stretch.span().of(read.body());
    }
}
