package org.nyaya.ui.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.Code;
import org.nyaya.search.Hit;
import org.nyaya.text.Span;

/**
 * What one question found, to be gone through for one code or another: what was said of a passage
 * for one code says nothing for the next.
 */
final class Reviews {

    private final String line;
    private final List<Hit> hits;
    private final int found;
    private final Map<Long, Review> byCode = new HashMap<>();

    /**
     * @param line the question that found them
     * @param found how many it found in all
     */
    Reviews(String line, List<Hit> hits, int found) {
        this.line = line;
        this.hits = List.copyOf(hits);
        this.found = found;
    }

    /** Whether they go through what that question found there. */
    boolean isOf(String question, List<Hit> now) {
        return line.equals(question) && places(hits).equals(places(now));
    }

    private record Place(long source, Span span) {}

    private static List<Place> places(List<Hit> hits) {
        return hits.stream().map(hit -> new Place(hit.source().id(), hit.span())).toList();
    }

    /** The one for a code, as far as it came. */
    Review of(Code code) {
        return byCode.computeIfAbsent(code.id(), id -> new Review(hits));
    }

    /** It is done for that code. */
    void done(Code code) {
        byCode.remove(code.id());
    }

    int all() {
        return hits.size();
    }

    /** How many there were in all. */
    int found() {
        return found;
    }
}
