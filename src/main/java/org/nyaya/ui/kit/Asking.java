package org.nyaya.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Asks the study anew when what it answered is stale and somebody looks. While nobody looks it only
 * notes that it is stale; what changes while it asks is asked together afterwards; an answer that
 * failed stays stale, so that the next look or change asks again. Used on the window's thread.
 *
 * @param <T> what is answered
 */
public final class Asking<T> {

    private final Screen screen;
    private final Supplier<CompletableFuture<T>> asks;
    private final Consumer<? super T> then;
    private boolean looking;
    private boolean stale = true;
    private boolean asking;
    private int cleared;

    /**
     * @param asks what is asked of the study
     * @param then takes the answer
     */
    public Asking(Screen screen, Supplier<CompletableFuture<T>> asks, Consumer<? super T> then) {
        this.screen = screen;
        this.asks = asks;
        this.then = then;
    }

    /** Somebody looks from now on, or does not any more. */
    public void look(boolean now) {
        looking = now;
        askIfWanted();
    }

    /** What was answered last does not hold any more. */
    public void changed() {
        stale = true;
        askIfWanted();
    }

    /** Nobody looks, and an answer that is still to come is not wanted. */
    public void clear() {
        looking = false;
        stale = true;
        asking = false;
        cleared++;
    }

    private void askIfWanted() {
        if (!looking || !stale || asking) {
            return;
        }
        asking = true;
        stale = false;
        int before = cleared;
        screen.after(
                asks.get(),
                answer -> {
                    if (before == cleared) {
                        asking = false;
                        then.accept(answer);
                        askIfWanted();
                    }
                },
                failure -> {
                    if (before == cleared) {
                        asking = false;
                        stale = true;
                    }
                    screen.unexpected(failure);
                });
    }
}
