package org.nyaya.ui.codebook;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import org.nyaya.coding.Code;

/**
 * What is dragged between the text and the codebook: the id of a code, or only the mark that the
 * coded passage is the one selected. Never what people said.
 */
public final class Drags {

    /** A code; its value is the id, a {@link Long}. */
    public static final DataFormat CODE = format("application/x-nyaya-code");

    /** The selected passage; its value says nothing. */
    public static final DataFormat PASSAGE = format("application/x-nyaya-passage");

    private Drags() {}

    static ClipboardContent code(Code code) {
        ClipboardContent content = new ClipboardContent();
        content.put(CODE, code.id());
        return content;
    }

    /** The id of the dragged code; negative where none is dragged. */
    static long codeIn(Dragboard dragged) {
        return dragged.getContent(CODE) instanceof Long id ? id : -1;
    }

    private static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
