package org.nyaya.ui.reviewing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, gone through one by one for one code: each is accepted or left out. */
final class Review {

    private final List<Passage> found;
    private final BitSet decided = new BitSet();
    private final BitSet accepted = new BitSet();
    private int at;

    Review(List<Passage> found) {
        this.found = List.copyOf(found);
    }

    /** The one to be decided; null where all are. */
    @Nullable Passage current() {
        return at < found.size() ? found.get(at) : null;
    }

    /** What was said of it before; null where nothing was. */
    @Nullable Boolean said() {
        return decided.get(at) ? accepted.get(at) : null;
    }

    int number() {
        return Math.min(at + 1, found.size());
    }

    int all() {
        return found.size();
    }

    void decide(boolean accepts) {
        if (at < found.size()) {
            decided.set(at);
            accepted.set(at, accepts);
            at++;
        }
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    boolean isAtStart() {
        return at == 0;
    }

    /** How many are accepted. */
    int count() {
        return accepted.cardinality();
    }

    /** The accepted ones, in their order. */
    List<Passage> accepted() {
        List<Passage> all = new ArrayList<>();
        accepted.stream().forEach(index -> all.add(found.get(index)));
        return all;
    }
}
