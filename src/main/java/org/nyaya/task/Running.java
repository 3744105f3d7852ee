package org.nyaya.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A task that was begun. May be asked and cancelled from any thread. */
public final class Running<T> {

    private final Progress progress;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Running(Progress progress) {
        this.progress = progress;
    }

    /**
     * Begins a task.
     *
     * @param executor where it runs; {@code Runnable::run} is the thread of the caller, and then
     *     the task is over when this returns
     */
    public static <T> Running<T> begin(
            Task<T> task, Executor executor, Progress.Listener listener) {
        Running<T> running = new Running<>(new Progress(listener));
        executor.execute(() -> {
            try {
                running.result.complete(task.run(running.progress));
            } catch (Throwable e) {
                running.result.completeExceptionally(e);
            }
        });
        return running;
    }

    /** Asks the task to end at its next step; a task that is over stays as it ended. */
    public void cancel() {
        progress.cancel();
    }

    /** What comes of it; fails with {@link Cancelled}, or with what went wrong. */
    public CompletableFuture<T> result() {
        return result.copy();
    }
}
