package org.nyaya.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nyaya.text.Span;

/**
 * What is marked in a text beside its codings, for as long as it is looked at: what was found in
 * it, and where bookmarks lie. Does not change.
 *
 * @param hits in order; no two share text
 * @param bookmarks numbers of paragraphs
 */
public record Signs(List<Span> hits, Set<Integer> bookmarks) {

    public static final Signs NONE = new Signs(List.of(), Set.of());

    public Signs {
        hits = List.copyOf(hits);
        bookmarks = Set.copyOf(bookmarks);
    }

    /** The hits that share text with that span, in order. */
    public List<Span> hitsOver(Span span) {
        List<Span> found = new ArrayList<>();
        for (int i = firstBehind(hits, span.start());
                i < hits.size() && hits.get(i).start() < span.end();
                i++) {
            found.add(hits.get(i));
        }
        return found;
    }

    /** The index of the first of these spans (in order, apart) that ends behind a position. */
    private static int firstBehind(List<Span> spans, int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
