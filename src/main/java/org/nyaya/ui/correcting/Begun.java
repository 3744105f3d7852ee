package org.nyaya.ui.correcting;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Keeping;
import org.nyaya.ui.kit.Session;

/**
 * The correction that was begun and is not done: kept inside the study file while it is typed, and
 * waiting while its source is not read, or is blurred. There is one at most.
 */
final class Begun {

    private final Keeping<Unsaved> keeping;
    private final Supplier<@Nullable Unsaved> typed;
    private @Nullable Unsaved waiting;

    /**
     * @param typed what stands in the frame and is not kept; null where nothing is
     * @param brought is run when there is one from before that can be taken up
     */
    Begun(Session session, Supplier<@Nullable Unsaved> typed, Runnable brought) {
        this.typed = typed;
        Consumer<Unsaved> bringsBack =
                one -> {
                    if (typed.get() == null) {
                        waiting = one;
                        brought.run();
                    }
                };
        this.keeping =
                new Keeping<>(
                        session,
                        "correcting",
                        Unsaved::written,
                        Unsaved::read,
                        this::unsaved,
                        bringsBack);
    }

    /** The one that waits; null where none does. */
    @Nullable Unsaved waiting() {
        return waiting;
    }

    /** The one that waits for this source; null where none does. */
    @Nullable Unsaved waiting(Transcript read) {
        Unsaved one = waiting;
        return one != null && one.source() == read.source().id() ? one : null;
    }

    /** What is typed waits from now on. */
    void putAside() {
        waiting = typed.get();
        keeping.now();
    }

    /** Nothing waits any more: it is taken up, or its source is gone. */
    void taken() {
        waiting = null;
    }

    /** It is kept in a while. */
    void soon() {
        keeping.soon();
    }

    /** It is kept, or forgotten where there is none. */
    void now() {
        keeping.now();
    }

    /** How one that waits can go on in this text. */
    Optional<Stretch> stretch(Transcript read, Unsaved one) {
        boolean same =
                read.outline().text() == one.text() && one.stretch().end() <= read.body().length();
        int at = Math.min(one.stretch().start(), read.body().length());
        Optional<Stretch> here = Stretch.at(read, at);
        return same
                ? here.map(there -> new Stretch(one.stretch(), there.paragraph(), there.speaker()))
                : here;
    }

    private @Nullable Unsaved unsaved() {
        Unsaved now = typed.get();
        return now == null ? waiting : now;
    }
}
