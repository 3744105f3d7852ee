package org.nyaya.ui.correcting;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Keeping;
import org.nyaya.ui.kit.Session;

/**
 * The correction that was begun and is not done: in the frame, or waiting while its source is not
 * read, or is blurred. Kept inside the study file. There is one at most.
 */
final class Begun {

    private final Keeping<Unsaved> keeping;
    private @Nullable Unsaved unsaved;

    /**
     * @param brought is run when there is one from before that can be taken up
     */
    Begun(Session session, Runnable brought) {
        Consumer<Unsaved> bringsBack =
                one -> {
                    if (unsaved == null) {
                        unsaved = one;
                        brought.run();
                    }
                };
        this.keeping =
                new Keeping<>(
                        session,
                        "correcting",
                        Unsaved::written,
                        Unsaved::read,
                        () -> unsaved,
                        bringsBack);
    }

    /** The one there is; null where there is none. */
    @Nullable Unsaved unsaved() {
        return unsaved;
    }

    /** The one there is for this source; null where there is none. */
    @Nullable Unsaved unsaved(Transcript read) {
        Unsaved one = unsaved;
        return one != null && one.source() == read.source().id() ? one : null;
    }

    /** This is what there is now, null for nothing; it is kept in a while. */
    void is(@Nullable Unsaved now) {
        unsaved = now;
        keeping.soon();
    }

    /** It is done, or given up: nothing of it is kept. */
    void done() {
        unsaved = null;
        keeping.now();
    }

    /** It is kept now, to be gone on with later. */
    void keep() {
        keeping.now();
    }

    /** It is kept now, and nothing of it is left here. */
    void clear() {
        keeping.now();
        unsaved = null;
    }

    /** How one that waits can go on in this text. */
    static Optional<Stretch> stretch(Transcript read, Unsaved one) {
        boolean same =
                read.outline().text() == one.text() && one.stretch().end() <= read.body().length();
        int at = Math.min(one.stretch().start(), read.body().length());
        Optional<Stretch> here = Stretch.at(read, at);
        return same
                ? here.map(there -> new Stretch(one.stretch(), there.paragraph(), there.speaker()))
                : here;
    }
}
