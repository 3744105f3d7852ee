package org.nyaya.ui.reading;

import java.util.function.LongConsumer;
import javafx.scene.input.MouseDragEvent;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Dragged;

/** Dragging a passage onto a code, and a code onto text. */
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
        page.list().setOnMouseDragOver(this::over);
        page.list().setOnMouseDragReleased(this::dropped);
    }

    /** Does that with the id of a code that is dropped; what it goes to is the desk's target. */
    void onCode(LongConsumer next) {
        onCode = next;
    }

    private void begin() {
        mouse.giveUp();
        Dragged.passage(page.list());
    }

    private void over(MouseDragEvent event) {
        if (page.read() != null && Dragged.codeIn(event).isPresent()) {
            aim(event);
            event.consume();
        }
    }

    private void dropped(MouseDragEvent event) {
        if (page.read() != null) {
            Dragged.codeIn(event)
                    .ifPresent(code -> {
                        aim(event);
                        onCode.accept(code);
                        event.consume();
                    });
        }
    }

    /** A code goes to what is selected if it is held over that, else to the unit under it. */
    private void aim(MouseDragEvent event) {
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
