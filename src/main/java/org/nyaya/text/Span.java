package org.nyaya.text;

/**
 * A stretch of a text: UTF-16 positions, {@code start} inclusive, {@code end} exclusive. May be
 * empty; never negative.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Throws {@link IllegalArgumentException} where {@code start} is negative or lies behind {@code
     * end}.
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one position; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The text under this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * By start, and the longer first where two start together: the order in which a margin is
     * drawn.
     */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
