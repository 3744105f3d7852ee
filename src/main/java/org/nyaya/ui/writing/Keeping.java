package org.nyaya.ui.writing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Remembered;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/** Keeps what is not saved inside the study file, and brings it back when the study is opened. */
final class Keeping {

    private final Remembered remembered;
    private final String name;
    private final Supplier<@Nullable Draft> unsaved;
    private final Soon soon;
    private boolean recalled;

    /**
     * @param name under which it is kept, for each coder apart
     * @param unsaved what is to be kept now; null where there is nothing
     * @param bringsBack takes what was kept before
     */
    Keeping(
            Session session,
            String name,
            Supplier<@Nullable Draft> unsaved,
            Consumer<Draft> bringsBack) {
        this.remembered = session.study().project().remembered();
        this.name = name + "/" + session.coder().id();
        this.unsaved = unsaved;
        this.soon = new Soon(session.kit().screen(), Soon.KEEPING_MILLIS, this::now);
        session.kit()
                .screen()
                .after(
                        remembered.recall(this.name),
                        kept -> {
                            recalled = true;
                            kept.flatMap(Draft::read).ifPresent(bringsBack);
                        });
    }

    /** Keeps it in a while. */
    void soon() {
        soon.ask();
    }

    /** Keeps it, or forgets what was kept where nothing is unsaved. */
    void now() {
        soon.never();
        Draft now = unsaved.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, now == null ? null : now.written());
    }
}
