package org.nyaya.ui.desk;

import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;

/**
 * What is dragged on the desk, from one part of the window to another. It stays in the window: no
 * other program can look at it, and the mouse alone does it.
 */
public final class Dragged {

    private static final String CODE = "dragged.code";

    private Dragged() {}

    /** A code (an id) is dragged from there. To be called where a drag is noticed. */
    public static void code(Node from, long code) {
        from.getProperties().put(CODE, code);
        from.startFullDrag();
    }

    /** What is selected in the text is dragged from there. */
    public static void passage(Node from) {
        from.getProperties().remove(CODE);
        from.startFullDrag();
    }

    /** The id of the code that is dragged; empty where something else is. */
    public static OptionalLong codeIn(MouseDragEvent event) {
        return event.getGestureSource() instanceof Node from
                        && from.getProperties().get(CODE) instanceof Long code
                ? OptionalLong.of(code)
                : OptionalLong.empty();
    }
}
