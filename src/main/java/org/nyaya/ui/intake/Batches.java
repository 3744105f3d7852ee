package org.nyaya.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.nyaya.ui.kit.Screen;

/**
 * Hands what a task finds to the window in batches, so that a hundred files cost it a few changes
 * and not a hundred. Things are added on the thread of the task.
 */
final class Batches<T> {

    private final Screen screen;
    private final Executor soon;
    private final Consumer<List<T>> shows;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();

    /**
     * @param soon runs what it is given after the time between two batches
     * @param shows gets each batch, on the window's thread, in the order of the things
     */
    Batches(Screen screen, Executor soon, Consumer<List<T>> shows) {
        this.screen = screen;
        this.soon = soon;
        this.shows = shows;
    }

    void add(T thing) {
        waiting.add(thing);
        if (called.compareAndSet(false, true)) {
            soon.execute(() -> screen.later(this::show));
        }
    }

    /** Shows what waits; on the window's thread, and by itself at the end of the task. */
    void show() {
        called.set(false);
        List<T> batch = new ArrayList<>();
        for (T thing = waiting.poll(); thing != null; thing = waiting.poll()) {
            batch.add(thing);
        }
        if (!batch.isEmpty()) {
            shows.accept(batch);
        }
    }
}
