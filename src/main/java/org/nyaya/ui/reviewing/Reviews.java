package org.nyaya.ui.reviewing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;

/**
 * What one question found, to be gone through for one code or another: what was said of a passage
 * for one code says nothing for the next.
 */
public final class Reviews {

    /** Nobody goes through more of them one by one. */
    public static final int MOST = 20_000;

    private final Object asked;
    private final List<Passage> passages;
    private final IntFunction<Candidate> reading;
    private final int found;
    private final Map<Long, Review> byCode;

    /**
     * @param asked what found them; equal where the same is asked
     * @param passages what is gone through, {@link #MOST} at the most
     * @param reading what is read of the passage of that index; asked for where it is come to
     * @param found how many it found in all
     */
    public Reviews(
            Object asked, List<Passage> passages, IntFunction<Candidate> reading, int found) {
        this(asked, passages, reading, found, new HashMap<>());
    }

    private Reviews(
            Object asked,
            List<Passage> passages,
            IntFunction<Candidate> reading,
            int found,
            Map<Long, Review> byCode) {
        this.asked = asked;
        this.passages = List.copyOf(passages);
        this.reading = reading;
        this.found = found;
        this.byCode = byCode;
    }

    /**
     * What is found now, with what was decided before where the same was asked and found. What lies
     * around a passage is read anew: a correction may have moved what is flagged there.
     */
    public static Reviews goOn(@Nullable Reviews before, Reviews now) {
        return before != null
                        && before.asked.equals(now.asked)
                        && before.passages.equals(now.passages)
                ? new Reviews(now.asked, now.passages, now.reading, now.found, before.byCode)
                : now;
    }

    /** The one for a code, as far as it came. */
    Review of(Code code) {
        return byCode.computeIfAbsent(code.id(), id -> new Review(passages));
    }

    /** What is read of the passage to be decided; null where all are. */
    @Nullable Candidate read(Review review) {
        return review.current() == null ? null : reading.apply(review.number() - 1);
    }

    /** It is done for that code. */
    void done(Code code) {
        byCode.remove(code.id());
    }

    int all() {
        return passages.size();
    }

    /** How many there were in all. */
    int found() {
        return found;
    }
}
