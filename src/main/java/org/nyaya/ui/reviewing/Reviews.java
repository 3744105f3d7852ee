package org.nyaya.ui.reviewing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;

/**
 * What one question found, to be gone through for one code or another: what was said of a passage
 * for one code says nothing for the next.
 */
public final class Reviews {

    private final Object asked;
    private final List<Candidate> candidates;
    private final int found;
    private final Map<Long, Review> byCode = new HashMap<>();

    /**
     * @param asked what found them; equal where the same is asked
     * @param found how many it found in all
     */
    public Reviews(Object asked, List<Candidate> candidates, int found) {
        this.asked = asked;
        this.candidates = List.copyOf(candidates);
        this.found = found;
    }

    /** The same reviews where they go through what was asked and found now, else those given. */
    public static Reviews goOn(@Nullable Reviews before, Reviews now) {
        return before != null && before.isOf(now) ? before : now;
    }

    private boolean isOf(Reviews now) {
        boolean same = asked.equals(now.asked) && candidates.size() == now.candidates.size();
        for (int i = 0; same && i < candidates.size(); i++) {
            same = candidates.get(i).isAt(now.candidates.get(i));
        }
        return same;
    }

    /** The one for a code, as far as it came. */
    Review of(Code code) {
        return byCode.computeIfAbsent(code.id(), id -> new Review(candidates));
    }

    /** It is done for that code. */
    void done(Code code) {
        byCode.remove(code.id());
    }

    int all() {
        return candidates.size();
    }

    /** How many there were in all. */
    int found() {
        return found;
    }
}
