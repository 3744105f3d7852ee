package org.nyaya.ui.desk;

import javafx.scene.input.DataFormat;

/** What can be dragged on the desk. None of it means anything to another program. */
public final class Dragged {

    /** A code; its id, a {@link Long}, is dragged. */
    public static final DataFormat CODE = format("application/x-nyaya-code");

    /** What is selected in the transcript; nothing but that it is dragged. */
    public static final DataFormat PASSAGE = format("application/x-nyaya-passage");

    private Dragged() {}

    private static DataFormat format(String id) {
        DataFormat known = DataFormat.lookupMimeType(id);
        return known == null ? new DataFormat(id) : known;
    }
}
