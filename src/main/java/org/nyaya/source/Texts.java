package org.nyaya.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.project.Tx;

/**
 * The bodies of texts, with those read last kept at hand. Texts never change, so what is kept is
 * never stale. Used on the study thread, inside reads and actions.
 */
public final class Texts {

    private final Shelf shelf = new Shelf();
    private Shelf shelfOfAction = new Shelf();
    private @Nullable Read action;

    /** The text of that id; throws {@link java.util.NoSuchElementException} where there is none. */
    public String body(Read read, long text) {
        String kept = shelf.bodies.get(text);
        if (kept != null) {
            return kept;
        }
        Shelf here = read instanceof Tx ? shelfOf(read) : shelf;
        kept = here.bodies.get(text);
        if (kept != null) {
            return kept;
        }
        String body =
                read.one(row -> row.text(0), "select body from text where id = ?", text)
                        .orElseThrow();
        here.keep(text, body);
        return body;
    }

    /**
     * What an action added may be taken back, and its id given to another text: so what is read in
     * an action is kept for that action only.
     */
    @SuppressWarnings("ReferenceEquality") // each action has a Tx of its own
    private Shelf shelfOf(Read running) {
        if (running != action) {
            action = running;
            shelfOfAction = new Shelf();
        }
        return shelfOfAction;
    }

    /** Texts at hand, until there are too many. */
    private static final class Shelf {

        /** In UTF-16 units: about 100 interviews of one hour. */
        private static final long MOST_UNITS = 8_000_000;

        private final LinkedHashMap<Long, String> bodies = new LinkedHashMap<>(16, 0.75f, true);
        private long units;

        void keep(long text, String body) {
            bodies.put(text, body);
            units += body.length();
            var oldest = bodies.entrySet().iterator();
            while (units > MOST_UNITS && bodies.size() > 1 && oldest.hasNext()) {
                Map.Entry<Long, String> entry = oldest.next();
                units -= entry.getValue().length();
                oldest.remove();
            }
        }
    }
}
