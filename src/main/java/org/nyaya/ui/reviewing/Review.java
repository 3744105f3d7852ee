package org.nyaya.ui.reviewing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, gone through one by one for one code: each is accepted or left out. */
final class Review {

    private final List<Candidate> found;
    private final List<@Nullable Boolean> decided = new ArrayList<>();
    private int at;

    Review(List<Candidate> found) {
        this.found = List.copyOf(found);
        found.forEach(hit -> decided.add(null));
    }

    /** The one to be decided; null where all are. */
    @Nullable Candidate current() {
        return at < found.size() ? found.get(at) : null;
    }

    /** What was said of it before; null where nothing was. */
    @Nullable Boolean said() {
        return at < found.size() ? decided.get(at) : null;
    }

    int number() {
        return Math.min(at + 1, found.size());
    }

    int all() {
        return found.size();
    }

    void decide(boolean accepted) {
        if (at < found.size()) {
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
    List<Candidate> accepted() {
        List<Candidate> accepted = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (Boolean.TRUE.equals(decided.get(i))) {
                accepted.add(found.get(i));
            }
        }
        return accepted;
    }
}
