package org.nyaya.ui;

import javafx.scene.Node;
import org.nyaya.ui.kit.Fx;

/** Puts the keyboard somewhere. */
final class Focus {

    private Focus() {}

    /** On the first node that selector finds. */
    static void on(TestWindow window, String selector) {
        Node node =
                window.find(selector)
                        .orElseThrow(() -> new IllegalStateException("No " + selector));
        Fx.run(node::requestFocus);
        Fx.pulses(2);
    }
}
