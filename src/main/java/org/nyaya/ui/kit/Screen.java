package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings results to the window's thread: the one idiom for everything that the window asks of a
 * study. The window never waits; what comes after {@link #end} is dropped, for its study is locked.
 */
public final class Screen {

    private final Executor window;
    private final Consumer<Throwable> door;
    private final List<Runnable> atEnd = new ArrayList<>();
    private volatile boolean ended;

    /**
     * @param window runs on the window's thread; tests give {@code Runnable::run}
     * @param door where failures go that nobody expected beside the action
     */
    public Screen(Executor window, Consumer<Throwable> door) {
        this.window = window;
        this.door = door;
    }

    /** A screen with a life of its own on the same thread, for one study. */
    public Screen another() {
        return new Screen(window, door);
    }

    /** Does {@code then} on the window's thread with what comes of {@code work}. */
    public <T extends @Nullable Object> void after(
            CompletableFuture<T> work, Consumer<? super T> then) {
        after(work, then, door);
    }

    /**
     * As {@link #after(CompletableFuture, Consumer)}; a failure goes to {@code failed}, on the
     * window's thread.
     */
    public <T extends @Nullable Object> void after(
            CompletableFuture<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
        // What comes of it has been told to one of the two.
        var _ =
                work.whenComplete((result, failure) ->
                        later(() -> {
                            if (failure == null) {
                                then.accept(result);
                            } else {
                                failed.accept(cause(failure));
                            }
                        }));
    }

    /** Does {@code then} on the window's thread, soon. */
    public void later(Runnable then) {
        if (ended) {
            return;
        }
        window.execute(() -> {
            if (!ended) {
                then.run();
            }
        });
    }

    /** Hands a failure to the door for what nobody expected. */
    public void unexpected(Throwable failure) {
        later(() -> door.accept(cause(failure)));
    }

    /** Does something when nothing comes any more. */
    public void onEnd(Runnable does) {
        atEnd.add(does);
    }

    /** From now on nothing comes any more. */
    public void end() {
        ended = true;
        atEnd.forEach(Runnable::run);
        atEnd.clear();
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
