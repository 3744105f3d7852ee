package org.nyaya.ui.correcting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Remembered;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/** Keeps a correction that was begun inside the study file, and brings it back. */
final class Keeping {

    private final Remembered remembered;
    private final String name;
    private final Supplier<@Nullable Unsaved> unsaved;
    private final Soon soon;
    private boolean recalled;

    /**
     * @param unsaved what is to be kept now; null where there is nothing
     * @param bringsBack takes what was kept before
     */
    Keeping(Session session, Supplier<@Nullable Unsaved> unsaved, Consumer<Unsaved> bringsBack) {
        this.remembered = session.study().project().remembered();
        this.name = "correcting/" + session.coder().id();
        this.unsaved = unsaved;
        this.soon = new Soon(session.kit().screen(), Soon.KEEPING_MILLIS, this::now);
        session.kit()
                .screen()
                .after(
                        remembered.recall(name),
                        kept -> {
                            recalled = true;
                            kept.flatMap(Unsaved::read).ifPresent(bringsBack);
                        });
    }

    /** Keeps it in a while. */
    void soon() {
        soon.ask();
    }

    /** Keeps it, or forgets what was kept where nothing is unsaved. */
    void now() {
        soon.never();
        Unsaved now = unsaved.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, now == null ? null : now.written());
    }
}
