package org.nyaya.project;

/**
 * A short job on the study thread. It must not wait for anything; what it throws takes the
 * transaction back and reaches the caller through the future.
 *
 * @param <S> what it is given: a {@link Read} or a {@link Tx}
 */
@FunctionalInterface
public interface Work<S, T extends @org.jspecify.annotations.Nullable Object> {
    T on(S study);
}
