package org.nyaya.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Counts the time in which nobody touched the window, and locks when it is over. It goes by the
 * clock on the wall, so a lid that was shut counts too: the first movement after too long finds the
 * study locked.
 */
final class IdleWatch {

    /** Where nothing locks by itself. */
    static final int NEVER = 0;

    private final InstantSource clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private Instant touched;
    private boolean over;

    /**
     * @param minutes how many idle minutes there are now; 0 for no end
     * @param lock called once, when they are over
     */
    IdleWatch(InstantSource clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        this.touched = clock.instant();
        look();
    }

    /** How many minutes are left, begun ones counted: 1 in the last; {@link #NEVER}. */
    ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** Somebody is there. */
    void touch() {
        look();
        if (!over) {
            touched = clock.instant();
            look();
        }
    }

    /** Looks at the clock; to be called now and then. */
    void look() {
        int all = minutes.getAsInt();
        if (over || all <= 0) {
            left.set(NEVER);
            return;
        }
        Duration rest = Duration.ofMinutes(all).minus(Duration.between(touched, clock.instant()));
        if (rest.isPositive()) {
            left.set(Math.toIntExact(Math.min(all, (rest.toMillis() + 59_999) / 60_000)));
        } else {
            over = true;
            left.set(NEVER);
            lock.run();
        }
    }

    /** Locks nothing any more. */
    void end() {
        over = true;
    }
}
