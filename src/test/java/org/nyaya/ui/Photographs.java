package org.nyaya.ui;

import java.nio.file.Path;
import java.util.Locale;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Settings.Look;

/** Takes pictures of a window, light and dark, and knows which one was asked for last. */
final class Photographs {

    private final Path folder;
    private final TestWindow window;
    private volatile String last = "nothing";

    Photographs(Path folder, TestWindow window) {
        this.folder = folder;
        this.window = window;
    }

    /** Says what is to be brought about now: it is named where that fails. */
    void next(String name) {
        last = name;
    }

    /** The name of the picture that was asked for last. */
    String last() {
        return last;
    }

    /** Takes the window as it is now in both looks. */
    void take(String name) {
        last = name;
        for (Look look : new Look[] {Look.DARK, Look.LIGHT}) {
            Fx.run(() -> window.kit().settings().look().set(look));
            Fx.pulses(3);
            String file = name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
            Fx.picture(window.scene(), folder.resolve(file));
        }
    }
}
