package org.nyaya.ui.reading;

import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Dragged;

/**
 * Dragging a passage onto a code, and a code onto text. What is dragged says only that a passage
 * is, never what stands in it: other programs can look at what is dragged.
 */
final class Dragging {

    private final Desk desk;
    private final Caret caret;
    private final Page page;
    private final Mouse mouse;
    private LongConsumer onCode = code -> {};

    Dragging(Desk desk, Caret caret, Page page, Mouse mouse) {
        this.desk = desk;
        this.caret = caret;
        this.page = page;
        this.mouse = mouse;
        page.list()
                .setOnDragDetected(event -> {
                    if (mouse.isOnSelection()) {
                        begin();
                        event.consume();
                    }
                });
        page.list().setOnDragOver(this::over);
        page.list().setOnDragDropped(this::dropped);
    }

    /** Does that with the id of a code that is dropped; what it goes to is the desk's target. */
    void onCode(LongConsumer next) {
        onCode = next;
    }

    private void begin() {
        mouse.giveUp();
        Map<DataFormat, Object> content = Map.of(Dragged.PASSAGE, "selected");
        page.list().startDragAndDrop(TransferMode.COPY).setContent(content);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(Dragged.CODE) && page.read() != null) {
            event.acceptTransferModes(TransferMode.COPY);
            aim(event);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        // Whatever else is dropped, files for one, is for others.
        if (page.read() != null
                && event.getDragboard().getContent(Dragged.CODE) instanceof Long code) {
            aim(event);
            onCode.accept(code);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** A code goes to what is selected if it is held over that, else to the unit under it. */
    private void aim(DragEvent event) {
        page.positionAt(event.getSceneX(), event.getSceneY())
                .ifPresent(position -> {
                    Span chosen = desk.selection().get();
                    boolean over =
                            chosen.isEmpty()
                                    ? chosen.start() == position
                                    : chosen.start() <= position && position < chosen.end();
                    if (!over) {
                        caret.to(position);
                    }
                });
    }
}
