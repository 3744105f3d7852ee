package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nyaya.text.Span;

/**
 * The codings of one source, by start and the longer first: what stands in the margin beside its
 * text. Does not change; {@link Margins} makes a new one when the codings do.
 */
public final class Margin {

    /** One coding, as the margin shows it. */
    public record Mark(long id, Span span, long code, long coder, long layer) {}

    private final long source;
    private final List<Mark> marks;

    /** The longest mark up to and including each: how far back an overlap may begin. */
    private final int[] furthestEnd;

    Margin(long source, List<Mark> inOrder) {
        this.source = source;
        this.marks = List.copyOf(inOrder);
        this.furthestEnd = new int[marks.size()];
        int furthest = 0;
        for (int i = 0; i < furthestEnd.length; i++) {
            furthest = Math.max(furthest, marks.get(i).span().end());
            furthestEnd[i] = furthest;
        }
    }

    public long source() {
        return source;
    }

    /** All marks, by start and the longer first. */
    public List<Mark> marks() {
        return marks;
    }

    /** The marks that count in {@code scope} and share text with {@code span}, in order. */
    public List<Mark> over(Span span, Scope scope) {
        List<Mark> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < marks.size() && marks.get(i).span().start() < span.end();
                i++) {
            Mark mark = marks.get(i);
            if (mark.span().overlaps(span) && scope.covers(source, mark.coder(), mark.layer())) {
                found.add(mark);
            }
        }
        return found;
    }

    /**
     * Whether a mark of one of these codes counts in {@code scope} and shares text with {@code
     * span}.
     */
    public boolean touches(Span span, Set<Long> codes, Scope scope) {
        for (int i = firstEndingAfter(span.start());
                i < marks.size() && marks.get(i).span().start() < span.end();
                i++) {
            Mark mark = marks.get(i);
            if (codes.contains(mark.code())
                    && mark.span().overlaps(span)
                    && scope.covers(source, mark.coder(), mark.layer())) {
                return true;
            }
        }
        return false;
    }

    /** The first mark from which on one may reach beyond {@code position}: before it, none does. */
    private int firstEndingAfter(int position) {
        int low = 0;
        int high = furthestEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthestEnd[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
