package org.nyaya.ui.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;

/**
 * The places that were jumped from, back and forward, as a browser has them. Whoever jumps says so
 * before; moving with the arrow keys leaves no trace.
 */
public final class Trail {

    /** Nobody goes back further. */
    private static final int MOST = 50;

    /** A place in a source (an id). */
    private record Spot(long source, Span selected) {}

    private final Desk desk;
    private final Runnable leaving;
    private final Deque<Spot> behind = new ArrayDeque<>();
    private final Deque<Spot> ahead = new ArrayDeque<>();
    private final BooleanProperty canBack = new SimpleBooleanProperty();
    private final BooleanProperty canForth = new SimpleBooleanProperty();

    /**
     * @param leaving is run before any jump: where one is, is to be kept
     */
    public Trail(Desk desk, Runnable leaving) {
        this.desk = desk;
        this.leaving = leaving;
    }

    /** The place here is about to be jumped from. */
    public void leave() {
        here().ifPresent(spot -> {
            leaving.run();
            push(behind, spot);
            ahead.clear();
            tell();
        });
    }

    ObservableBooleanValue canBack() {
        return canBack;
    }

    ObservableBooleanValue canForth() {
        return canForth;
    }

    void back() {
        go(behind, ahead);
    }

    void forth() {
        go(ahead, behind);
    }

    /** Nothing of the study is left here. */
    void clear() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void go(Deque<Spot> from, Deque<Spot> to) {
        Optional<Spot> here = here();
        Spot next = from.poll();
        // A place that one has come back to already leads nowhere.
        while (next != null && here.isPresent() && next.equals(here.get())) {
            next = from.poll();
        }
        if (next != null) {
            here.ifPresent(spot -> push(to, spot));
            leaving.run();
            desk.focused().set(null);
            desk.open(next.source(), next.selected());
        }
        tell();
    }

    private Optional<Spot> here() {
        Transcript read = desk.transcript().get();
        return read == null
                ? Optional.empty()
                : Optional.of(new Spot(read.source().id(), desk.selection().get()));
    }

    private static void push(Deque<Spot> to, Spot spot) {
        if (!spot.equals(to.peek())) {
            to.push(spot);
        }
        if (to.size() > MOST) {
            to.removeLast();
        }
    }

    private void tell() {
        canBack.set(!behind.isEmpty());
        canForth.set(!ahead.isEmpty());
    }
}
