package org.nyaya.ui.codebook;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Remembered;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/** Keeps what was typed about a code inside the study file, for each coder apart. */
final class DefinitionKeeping {

    private final Remembered remembered;
    private final String name;
    private final Supplier<@Nullable DefinitionDraft> unsaved;
    private final Soon soon;
    private boolean recalled;

    /**
     * @param unsaved what is to be kept now; null where there is nothing
     * @param bringsBack takes what was kept before
     */
    DefinitionKeeping(
            Session session,
            Supplier<@Nullable DefinitionDraft> unsaved,
            Consumer<DefinitionDraft> bringsBack) {
        this.remembered = session.study().project().remembered();
        this.name = "definition/" + session.coder().id();
        this.unsaved = unsaved;
        this.soon = new Soon(session.kit().screen(), Soon.KEEPING_MILLIS, this::now);
        session.kit()
                .screen()
                .after(
                        remembered.recall(name),
                        kept -> {
                            recalled = true;
                            kept.flatMap(DefinitionDraft::read).ifPresent(bringsBack);
                        });
    }

    /** Keeps it in a while. */
    void soon() {
        soon.ask();
    }

    /** Keeps it, or forgets what was kept where nothing is unsaved. */
    void now() {
        soon.never();
        DefinitionDraft now = unsaved.get();
        if (!recalled && now == null) {
            // Nobody knows yet what was kept before, so nothing is written over it.
            return;
        }
        // If this is not kept, what is typed next is.
        var _ = remembered.remember(name, now == null ? null : now.written());
    }
}
