package org.nyaya.ui.codebook;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Dragged;

/** Codes that are dragged: their ids, never what people said. */
final class Drags {

    private Drags() {}

    static ClipboardContent code(Code code) {
        ClipboardContent content = new ClipboardContent();
        content.put(Dragged.CODE, code.id());
        return content;
    }

    /** The id of the dragged code; negative where none is dragged. */
    static long codeIn(Dragboard dragged) {
        return dragged.getContent(Dragged.CODE) instanceof Long id ? id : -1;
    }
}
