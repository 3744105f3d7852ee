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

    /** In UTF-16 units: about 100 interviews of one hour. */
    private static final long MOST_UNITS = 8_000_000;

    private final LinkedHashMap<Long, String> bodies = new LinkedHashMap<>(16, 0.75f, true);
    private long units;
    private @Nullable Read action;
    private long actionText;
    private String actionBody = "";

    /** The text of that id; throws {@link java.util.NoSuchElementException} where there is none. */
    @SuppressWarnings("ReferenceEquality") // each action has a Tx of its own
    public String body(Read read, long text) {
        String kept = bodies.get(text);
        if (kept != null) {
            return kept;
        }
        if (read == action && text == actionText) {
            return actionBody;
        }
        String body =
                read.one(row -> row.text(0), "select body from text where id = ?", text)
                        .orElseThrow();
        if (read instanceof Tx) {
            // What an action added may be taken back, and its id given to another text: so it is
            // kept for this action only.
            action = read;
            actionText = text;
            actionBody = body;
            return body;
        }
        bodies.put(text, body);
        units += body.length();
        forgetOldest();
        return body;
    }

    private void forgetOldest() {
        var oldest = bodies.entrySet().iterator();
        while (units > MOST_UNITS && bodies.size() > 1 && oldest.hasNext()) {
            Map.Entry<Long, String> entry = oldest.next();
            units -= entry.getValue().length();
            oldest.remove();
        }
    }
}
