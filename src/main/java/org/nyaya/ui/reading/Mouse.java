package org.nyaya.ui.reading;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;

/** Selecting by the mouse: drag, double and triple click, Shift and a click. */
final class Mouse {

    /** What a drag goes on by, after one click, two or three. */
    private enum Grain {
        CHARACTER,
        WORD,
        SENTENCE
    }

    /** While the mouse is outside, the text moves by this part of the distance at each frame. */
    private static final double SPEED = 0.2;

    private final Desk desk;
    private final Caret caret;
    private final Page page;
    private final Scroll scroll;
    private final AnimationTimer autoscroll =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    scrollOn();
                }
            };
    private Grain grain = Grain.CHARACTER;
    private Span origin = new Span(0, 0);
    private boolean selecting;
    private boolean onSelection;
    private double lastX;
    private double lastY;

    Mouse(Desk desk, Caret caret, Page page, Scroll scroll) {
        this.desk = desk;
        this.caret = caret;
        this.page = page;
        this.scroll = scroll;
    }

    /** Whether what is selected lies under the button that is down, so that it can be dragged. */
    boolean isOnSelection() {
        return onSelection;
    }

    void pressed(MouseEvent event) {
        Optional<Integer> at = page.positionAt(event.getSceneX(), event.getSceneY());
        Moves moves = caret.moves();
        Transcript read = page.read();
        if (moves == null || read == null || at.isEmpty()) {
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int position = moves.edge(at.get());
        selecting = true;
        onSelection = false;
        if (event.isShiftDown()) {
            grain = Grain.CHARACTER;
            caret.extend(position);
            Span now = desk.selection().get();
            int stays = now.start() == caret.active() ? now.end() : now.start();
            origin = new Span(stays, stays);
            return;
        }
        grain =
                switch (event.getClickCount()) {
                    case 1 -> Grain.CHARACTER;
                    case 2 -> Grain.WORD;
                    default -> Grain.SENTENCE;
                };
        Span chosen = desk.selection().get();
        onSelection =
                grain == Grain.CHARACTER && chosen.start() <= position && position < chosen.end();
        origin = grainAt(moves, read, position);
        if (!onSelection) {
            caret.choose(origin);
        }
    }

    void dragged(MouseEvent event) {
        if (selecting && !onSelection) {
            lastX = event.getSceneX();
            lastY = event.getSceneY();
            extend();
            if (beyond() == 0) {
                autoscroll.stop();
            } else {
                autoscroll.start();
            }
        }
    }

    void released() {
        autoscroll.stop();
        if (onSelection) {
            caret.choose(origin);
        }
        selecting = false;
        onSelection = false;
    }

    /** The button is used for something else from now on. */
    void giveUp() {
        autoscroll.stop();
        selecting = false;
        onSelection = false;
    }

    private void extend() {
        Moves moves = caret.moves();
        Transcript read = page.read();
        if (moves != null && read != null) {
            page.positionAt(lastX, lastY)
                    .ifPresent(at -> caret.choose(origin, grainAt(moves, read, moves.edge(at))));
        }
    }

    private void scrollOn() {
        scroll.by(beyond() * SPEED);
        page.list().layout();
        extend();
    }

    /** How far above or below the list the mouse is, in pixels; negative above. */
    private double beyond() {
        double y = page.list().sceneToLocal(lastX, lastY).getY();
        return y < 0 ? y : Math.max(0, y - page.list().getHeight());
    }

    private Span grainAt(Moves moves, Transcript read, int position) {
        return switch (grain) {
            case CHARACTER -> new Span(position, position);
            case WORD -> moves.wordAt(position);
            case SENTENCE -> read.sentenceAt(position);
        };
    }
}
