package org.nyaya.ui.ask;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.nyaya.ui.kit.Kit;

/** What people said is as large as the settings say, wherever it is read. */
final class ReadingSize {

    private ReadingSize() {}

    /** A binding: the settings live longer than what is shown, and must not hold it. */
    static void bind(Node node, Kit kit) {
        node.styleProperty()
                .bind(Bindings.concat("-fx-font-size: ", kit.settings().textSize(), "px;"));
    }
}
