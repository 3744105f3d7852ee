package org.nyaya.ui.reading;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Reshape;
import org.nyaya.ui.desk.Unit;

/**
 * Moving where the focused coding begins and ends, by keys or by the mouse. What it will be is
 * shown at once; what it is follows from the study.
 */
final class Edges {

    /** One of the two. */
    enum Edge {
        START,
        END
    }

    /** What the study is asked for. */
    private static final class Asked {

        private final Span span;
        private boolean done;

        private Asked(Span span) {
            this.span = span;
        }
    }

    private final Desk desk;
    private final Caret caret;
    private final Runnable changed;
    private @Nullable Reshape does;
    private @Nullable Edge picked;
    private @Nullable Span shape;
    private boolean goesOn;

    /** What the study was asked for and did not show yet: further steps go on from there. */
    private @Nullable Asked asked;

    /**
     * @param changed is run when the edges look otherwise
     */
    Edges(Desk desk, Caret caret, Runnable changed) {
        this.desk = desk;
        this.caret = caret;
        this.changed = changed;
        desk.focused().addListener((of, before, now) -> forget());
        desk.transcript().addListener((of, before, now) -> forget());
    }

    void does(Reshape next) {
        does = next;
    }

    /** Picks an edge of the focused coding for the arrow keys; false where none is focused. */
    boolean pick(Edge edge) {
        Optional<Span> now = now();
        if (now.isEmpty()) {
            return false;
        }
        if (picked == null) {
            shape = now.get();
            goesOn = false;
        }
        picked = edge;
        changed.run();
        return true;
    }

    /** The edge that the arrow keys move; null for none. */
    @Nullable Edge picked() {
        return picked;
    }

    /** The edges of the focused coding as they are going to be; null where they are as they are. */
    @Nullable Span shape() {
        return shape;
    }

    /** Back to moving the caret; answers whether an edge was picked. */
    boolean leave() {
        boolean was = picked != null || shape != null;
        picked = null;
        shape = null;
        goesOn = false;
        if (was) {
            changed.run();
        }
        return was;
    }

    /** Moves the picked edge to the next word or sentence, or the one before. */
    void step(boolean forward, boolean bySentence) {
        Moves moves = caret.moves();
        Span now = shape;
        Edge edge = picked;
        if (moves == null || now == null || edge == null) {
            return;
        }
        int at = edge == Edge.START ? now.start() : now.end();
        to(edge, bySentence ? sentence(moves, edge, at, forward) : word(moves, edge, at, forward));
        commit();
    }

    /** Shows an edge of the focused coding at a place; {@link #commit} makes it so. */
    void to(Edge edge, int position) {
        Span now = shape == null ? now().orElse(null) : shape;
        if (now == null) {
            return;
        }
        int start = edge == Edge.START ? position : now.start();
        int end = edge == Edge.END ? position : now.end();
        if (start >= end) {
            if (does != null) {
                does.crossed();
            }
            return;
        }
        shape = new Span(start, end);
        changed.run();
    }

    /** Makes it as it is shown. */
    void commit() {
        Span wanted = shape;
        Margin.Mark mark = desk.focusedMark().orElse(null);
        if (does != null && mark != null && wanted != null && !wanted.equals(now().orElse(null))) {
            Asked ask = new Asked(wanted);
            asked = ask;
            does.reshape(mark, wanted, goesOn, done -> answered(ask, done));
            goesOn = true;
        }
    }

    /**
     * The codings are shown as the study has them now: where nothing is on its way to it any more,
     * so are the edges, be they those that were asked for or, after an undo, those before.
     */
    void followed() {
        if (asked != null && asked.done) {
            asked = null;
        }
        if (asked == null || picked == null) {
            showAgain();
        }
    }

    /** The edges of the focused coding, as the study was asked for them last. */
    private Optional<Span> now() {
        return desk.focusedMark().map(mark -> asked == null ? mark.span() : asked.span);
    }

    private void forget() {
        asked = null;
        leave();
    }

    /** The study has answered; what it shows comes only afterwards, and only where it changed. */
    private void answered(Asked ask, boolean done) {
        if (ask != asked) {
            return;
        }
        if (done) {
            ask.done = true;
        } else {
            asked = null;
            showAgain();
        }
    }

    private void showAgain() {
        Span next = picked == null ? null : now().orElse(null);
        if (!Objects.equals(next, shape)) {
            shape = next;
            changed.run();
        }
    }

    private static int word(Moves moves, Edge edge, int at, boolean forward) {
        if (edge == Edge.START) {
            return forward ? moves.nextWord(at) : moves.wordLeft(at);
        }
        return forward ? moves.wordRight(at) : moves.wordBefore(at);
    }

    private static int sentence(Moves moves, Edge edge, int at, boolean forward) {
        boolean start = edge == Edge.START;
        Span here = moves.unitAt(start ? at : at - 1, Unit.SENTENCE);
        int whole = start ? here.start() : here.end();
        if (forward ? whole > at : whole < at) {
            return whole;
        }
        Optional<Span> there =
                forward ? moves.next(here, Unit.SENTENCE) : moves.previous(here, Unit.SENTENCE);
        return there.map(span -> start ? span.start() : span.end()).orElse(at);
    }
}
