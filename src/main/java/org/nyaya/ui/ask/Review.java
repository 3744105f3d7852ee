package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.Hit;

/** What was found, gone through one by one for one code: each is accepted or left out. */
final class Review {

    private final List<Hit> hits;
    private final List<@Nullable Boolean> decided = new ArrayList<>();
    private int at;

    Review(List<Hit> hits) {
        this.hits = List.copyOf(hits);
        hits.forEach(hit -> decided.add(null));
    }

    /** The one to be decided; null where all are. */
    @Nullable Hit current() {
        return at < hits.size() ? hits.get(at) : null;
    }

    /** What was said of it before; null where nothing was. */
    @Nullable Boolean said() {
        return at < hits.size() ? decided.get(at) : null;
    }

    int number() {
        return Math.min(at + 1, hits.size());
    }

    int all() {
        return hits.size();
    }

    void decide(boolean accepted) {
        if (at < hits.size()) {
            decided.set(at, accepted);
            at++;
        }
    }

    void back() {
        at = Math.max(0, at - 1);
    }

    boolean isAtStart() {
        return at == 0;
    }

    /** The accepted ones, in their order. */
    List<Hit> accepted() {
        List<Hit> accepted = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            if (Boolean.TRUE.equals(decided.get(i))) {
                accepted.add(hits.get(i));
            }
        }
        return accepted;
    }
}
