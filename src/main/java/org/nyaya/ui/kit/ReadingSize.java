package org.nyaya.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/** What people said is as large as the settings say, wherever it is read. */
public final class ReadingSize {

    private ReadingSize() {}

    /** A binding: the settings live longer than what is shown, and must not hold it. */
    public static void bind(Node node, Kit kit) {
        node.styleProperty()
                .bind(Bindings.concat("-fx-font-size: ", kit.settings().textSize(), "px;"));
    }
}
