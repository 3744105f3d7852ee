package org.nyaya.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nyaya.transcript.Draft;

/**
 * Drafts at hand between a look at files and taking them in, so that few files are taken apart
 * twice. What does not fit in is read again. May be used from any thread.
 */
final class Drafts {

    /** In UTF-16 units: about 200 interviews of one hour. */
    private static final long MOST_UNITS = 16_000_000;

    private record Key(String bytes, Seen.How how) {}

    private final Map<Key, Draft> drafts = new HashMap<>();
    private long units;

    synchronized void keep(Seen.Legible seen, Draft draft) {
        int length = draft.text().length();
        if (units + length <= MOST_UNITS
                && drafts.put(new Key(seen.bytes(), seen.how()), draft) == null) {
            units += length;
        }
    }

    synchronized Optional<Draft> get(Seen.Legible seen) {
        return Optional.ofNullable(drafts.get(new Key(seen.bytes(), seen.how())));
    }

    synchronized void forget(Seen.Legible seen) {
        Draft gone = drafts.remove(new Key(seen.bytes(), seen.how()));
        units -= gone == null ? 0 : gone.text().length();
    }

    synchronized void forgetAll() {
        drafts.clear();
        units = 0;
    }
}
