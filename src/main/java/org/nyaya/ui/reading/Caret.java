package org.nyaya.ui.reading;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;

/**
 * The end of the selection that moves and the one that stays. The desk knows the selection alone;
 * where it is set there, its end is the one that moves. Moving leaves the focused coding.
 */
final class Caret {

    private final Desk desk;
    private @Nullable Moves moves;
    private int anchor;
    private int active;
    private boolean own;

    Caret(Desk desk) {
        this.desk = desk;
        desk.transcript().subscribe(this::opened);
        desk.selection().subscribe(this::selected);
    }

    private void opened(@Nullable Transcript read) {
        moves = read == null || read.blocks().isEmpty() ? null : new Moves(read);
    }

    private void selected(Span span) {
        if (!own) {
            anchor = span.start();
            active = span.end();
        }
    }

    /** How to move in what is read; null where there is nothing. */
    @Nullable Moves moves() {
        return moves;
    }

    /** Whether the selection is being set from here. */
    boolean isMoving() {
        return own;
    }

    /** The end that moves. */
    int active() {
        return active;
    }

    /** Puts the caret there, with nothing selected. */
    void to(int position) {
        set(position, position);
    }

    /** Moves the active end there. */
    void extend(int position) {
        set(anchor, position);
    }

    void choose(Span span) {
        set(span.start(), span.end());
    }

    /** Selects from {@code from} to {@code to}, whichever comes first, both whole. */
    void choose(Span from, Span to) {
        if (to.start() < from.start()) {
            set(Math.max(from.end(), to.end()), to.start());
        } else {
            set(from.start(), Math.max(from.end(), to.end()));
        }
    }

    /** Leaves the caret where its active end is; answers whether anything was selected. */
    boolean collapse() {
        boolean was = anchor != active;
        if (was) {
            to(active);
        }
        return was;
    }

    void move(IntUnaryOperator move, boolean extending) {
        if (extending) {
            extend(move.applyAsInt(active));
        } else {
            to(move.applyAsInt(active));
        }
    }

    /** To the next unit, or the one before. */
    void step(boolean forward) {
        if (moves == null) {
            return;
        }
        Span chosen = desk.selection().get();
        int inside = forward ? Math.max(chosen.start(), chosen.end() - 1) : chosen.start();
        Span here = moves.unitAt(inside, desk.unit().get());
        Optional<Span> there = beside(here, forward);
        // The first step from a place that is nobody's (a row of blanks) finds the nearest unit.
        there.ifPresentOrElse(unit -> to(unit.start()), () -> to(here.start()));
    }

    /** Selects the unit here; then one more with each step, or one less on the way back. */
    void extendByUnit(boolean forward) {
        if (moves == null) {
            return;
        }
        if (anchor == active) {
            Span here = moves.unitAt(active, desk.unit().get());
            set(forward ? here.start() : here.end(), forward ? here.end() : here.start());
            return;
        }
        boolean growing = forward == (active > anchor);
        int inside = active > anchor ? active - 1 : active;
        Span here = moves.unitAt(inside, desk.unit().get());
        Optional<Span> there = beside(here, forward);
        if (growing) {
            there.ifPresent(unit -> extend(forward ? unit.end() : unit.start()));
        } else {
            BinaryOperator<Integer> within = forward ? Math::min : Math::max;
            int to = there.map(unit -> forward ? unit.start() : unit.end()).orElse(anchor);
            extend(within.apply(to, anchor));
        }
    }

    private Optional<Span> beside(Span unit, boolean forward) {
        if (moves == null) {
            return Optional.empty();
        }
        return forward
                ? moves.next(unit, desk.unit().get())
                : moves.previous(unit, desk.unit().get());
    }

    private void set(int stays, int moved) {
        if (moves == null) {
            return;
        }
        own = true;
        anchor = moves.edge(stays);
        active = moves.edge(moved);
        desk.focused().set(null);
        desk.selection().set(new Span(Math.min(anchor, active), Math.max(anchor, active)));
        own = false;
    }
}
