package org.nyaya.task;

/**
 * Work that takes longer than a person waits without a sign. Runs once, on one thread that is
 * neither the study's nor the window's. What is expected to go wrong is part of the result.
 */
@FunctionalInterface
public interface Task<T> {

    /**
     * Does the work.
     *
     * @throws Cancelled where somebody wants it to end, from {@link Progress#reached} or where long
     *     work asks {@link Progress#isCancelled}; what is done up to there stays, what is not begun
     *     is left
     */
    T run(Progress progress) throws Cancelled;
}
