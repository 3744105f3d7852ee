package org.nyaya.coding;

import org.jspecify.annotations.Nullable;
import org.nyaya.project.Tx;
import org.nyaya.project.Work;

/** What any action does that may change the codebook. */
final class BookChange {

    private BookChange() {}

    /**
     * Does the work and makes a version of the codebook where it changed; themes it was not about
     * keep their colours.
     *
     * @param reason why it is done; empty where nobody said
     */
    static <T extends @Nullable Object> T in(Tx tx, String reason, Work<Tx, T> work) {
        KeptHues hues = KeptHues.of(tx);
        T outcome = work.on(tx);
        hues.keep(tx);
        VersionStore.note(tx, reason.strip());
        return outcome;
    }
}
