package org.nyaya.ui.reading;

import java.util.function.IntUnaryOperator;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyEvent;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;

/**
 * What the keys do that move in the text. Letters, digits, Enter and the full stop are not among
 * them: they code.
 */
final class Keys {

    private final Desk desk;
    private final Caret caret;
    private final Page page;
    private final Scroll scroll;
    private final Stepping stepping;
    private final Edges edges;
    private final Runnable laidOut;

    /**
     * @param laidOut is run after each key that did something: what it asked for is to be shown
     */
    Keys(
            Desk desk,
            Caret caret,
            Page page,
            Scroll scroll,
            Stepping stepping,
            Edges edges,
            Runnable laidOut) {
        this.desk = desk;
        this.caret = caret;
        this.page = page;
        this.scroll = scroll;
        this.stepping = stepping;
        this.edges = edges;
        this.laidOut = laidOut;
    }

    /**
     * From now on, takes the keys of the list. The list keeps the focus, for screen readers know
     * lists; but its own keys (Enter, Space, arrows) would swallow ours and those of who shows the
     * view.
     */
    void begin() {
        EventDispatcher usual = page.list().getEventDispatcher();
        page.list()
                .setEventDispatcher((event, tail) -> {
                    if (!(event instanceof KeyEvent key)) {
                        return usual.dispatchEvent(event, tail);
                    }
                    if (key.getEventType().equals(KeyEvent.KEY_PRESSED)) {
                        pressed(key);
                    }
                    return key.isConsumed() ? null : tail.dispatchEvent(key);
                });
    }

    /** Does what the key means here and consumes it; leaves every other key alone. */
    private void pressed(KeyEvent event) {
        Moves moves = caret.moves();
        if (moves == null || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        if (did(event, moves)) {
            event.consume();
            laidOut.run();
        }
    }

    private boolean did(KeyEvent event, Moves moves) {
        if (edges.picked() != null && movedEdge(event)) {
            return true;
        }
        return switch (event.getCode()) {
            case UP, KP_UP -> vertical(event, false);
            case DOWN, KP_DOWN -> vertical(event, true);
            default -> !event.isAltDown() && didWithoutAlt(event, moves);
        };
    }

    /** While an edge is picked, the keys to the left and right are its, and Enter lets it go. */
    private boolean movedEdge(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> edges.step(leftIsOn(edgeAt()), event.isShortcutDown());
            case RIGHT, KP_RIGHT -> edges.step(!leftIsOn(edgeAt()), event.isShortcutDown());
            case ENTER, ESCAPE -> {
                return edges.leave();
            }
            default -> {
                return false;
            }
        }
        if (edges.shape() != null) {
            scroll.reveal(new Span(edgeAt(), edgeAt()));
        }
        return true;
    }

    /** Where the edge that is moved stands. */
    private int edgeAt() {
        Span shape = edges.shape();
        if (shape == null) {
            return caret.active();
        }
        return edges.picked() == Edges.Edge.START ? shape.start() : shape.end();
    }

    /** Whether the key to the left leads on: it does where the text runs from the right. */
    private boolean leftIsOn(int position) {
        return page.isFromRight(position);
    }

    private boolean didWithoutAlt(KeyEvent event, Moves moves) {
        boolean shift = event.isShiftDown();
        boolean word = event.isShortcutDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> aside(moves, leftIsOn(caret.active()), word, shift);
            case RIGHT, KP_RIGHT -> aside(moves, !leftIsOn(caret.active()), word, shift);
            case HOME -> moved(at -> word ? moves.first() : moves.rowStart(at), shift);
            case END -> moved(at -> word ? moves.last() : moves.rowEnd(at), shift);
            case PAGE_UP -> page(false, shift);
            case PAGE_DOWN -> page(true, shift);
            case ESCAPE -> escape();
            default -> false;
        };
    }

    private boolean aside(Moves moves, boolean on, boolean word, boolean extending) {
        if (on) {
            return moved(at -> word ? moves.wordRight(at) : moves.right(at), extending);
        }
        return moved(at -> word ? moves.wordLeft(at) : moves.left(at), extending);
    }

    private boolean vertical(KeyEvent event, boolean down) {
        if (event.isShortcutDown()) {
            return false;
        }
        if (event.isAltDown() && event.isShiftDown()) {
            caret.extendByUnit(down);
            scroll.reveal(here());
        } else if (event.isAltDown()) {
            stepping.step(down);
        } else if (event.isShiftDown()) {
            caret.extend(line(down));
            scroll.reveal(here());
        } else {
            caret.step(down);
            scroll.reveal(desk.target());
        }
        return true;
    }

    private boolean moved(IntUnaryOperator move, boolean extending) {
        caret.move(move, extending);
        scroll.reveal(here());
        return true;
    }

    /** The place one line further, at the same distance from the edge. */
    private int line(boolean down) {
        scroll.reveal(here());
        scroll.settle();
        return page.lineBeside(caret.active(), down).orElse(caret.active());
    }

    private boolean page(boolean down, boolean extending) {
        double y = page.beginOf(caret.active()).top();
        double height = page.flow().getHeight();
        boolean seen = y >= 0 && y < height;
        scroll.by((down ? 1 : -1) * Math.max(40, height - 60));
        page.list().layout();
        double at = seen ? y + 2 : down ? 60 : height - 60;
        double atEnd = scroll.isAtEnd(down) ? (down ? height - 4 : 4) : at;
        page.firstInRow(atEnd).ifPresent(position -> caret.move(before -> position, extending));
        return true;
    }

    private boolean escape() {
        boolean focused = desk.focused().get() != null;
        if (focused) {
            desk.focused().set(null);
            return true;
        }
        return caret.collapse();
    }

    private Span here() {
        return new Span(caret.active(), caret.active());
    }
}
