package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Positions;
import org.nyaya.text.Span;

/**
 * The turns of one source, in order, and who speaks in them. Does not change; {@link Outlines}
 * makes a new one when the source does.
 *
 * @param interview the id of the interview; null where the source stands alone
 * @param language of the text
 * @param words where the words begin that somebody said: labels and stamps are no words
 * @param places the pages and sections of the text
 */
public record Outline(
        long source,
        @Nullable Long interview,
        String language,
        long text,
        List<Turn> turns,
        Positions words,
        Places places) {

    public Outline {
        turns = List.copyOf(turns);
    }

    /** The turns that share text with {@code span}, in order. */
    public List<Turn> within(Span span) {
        List<Turn> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < turns.size() && turns.get(i).start() < span.end();
                i++) {
            found.add(turns.get(i));
        }
        return found;
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
