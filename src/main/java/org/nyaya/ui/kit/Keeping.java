package org.nyaya.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Remembered;

/**
 * Keeps what was typed and is not done yet inside the study file, for each coder apart, and brings
 * it back. Used on the window's thread.
 */
public final class Keeping<T> {

    private final Remembered remembered;
    private final String name;
    private final Function<T, String> written;
    private final Supplier<@Nullable T> unsaved;
    private final Soon soon;
    private boolean recalled;

    /**
     * @param name under which it is kept
     * @param written how it is written
     * @param read what was written; empty where that cannot be read
     * @param unsaved what is to be kept now; null where there is nothing
     * @param bringsBack takes what was kept before
     */
    public Keeping(
            Session session,
            String name,
            Function<T, String> written,
            Function<String, Optional<T>> read,
            Supplier<@Nullable T> unsaved,
            Consumer<T> bringsBack) {
        this.remembered = session.study().project().remembered();
        this.name = name + "/" + session.coder().id();
        this.written = written;
        this.unsaved = unsaved;
        this.soon = new Soon(session.kit().screen(), Soon.KEEPING_MILLIS, this::now);
        session.kit()
                .screen()
                .after(
                        remembered.recall(this.name),
                        kept -> {
                            recalled = true;
                            kept.flatMap(read).ifPresent(bringsBack);
                        });
    }

    /** Keeps it in a while. */
    public void soon() {
        soon.ask();
    }

    /** Keeps it, or forgets what was kept where nothing is unsaved. */
    public void now() {
        soon.never();
        T now = unsaved.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, now == null ? null : written.apply(now));
    }
}
