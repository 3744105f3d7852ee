package org.nyaya.task;

/** Where a task tells how far it is, and hears that it should end. */
public final class Progress {

    /** Hears how far a task is, on the thread of the task. */
    @FunctionalInterface
    public interface Listener {

        /** {@code done} steps of {@code all} are done. */
        void reached(int done, int all);
    }

    private final Listener listener;
    private volatile boolean cancelled;

    Progress(Listener listener) {
        this.listener = listener;
    }

    /** To be called between steps, before the first too. */
    public void reached(int done, int all) throws Cancelled {
        if (cancelled) {
            throw new Cancelled();
        }
        listener.reached(done, all);
    }

    /** Whether the task should end: for work that may take long between two steps. */
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
