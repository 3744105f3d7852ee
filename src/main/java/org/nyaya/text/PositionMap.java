package org.nyaya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches of a text became which when it was corrected. What lies between the changes is
 * the same in both. Positions are UTF-16 units. Does not change.
 *
 * <p>A passage keeps all its words that are still there, and what took the place of words that lay
 * wholly inside it. What was put in strictly inside belongs to it; what was put in at an edge does
 * not, nor does what took the place of words that lay across an edge. A passage of which nothing is
 * left so is gone.
 */
public final class PositionMap {

    /**
     * One change.
     *
     * @param before what stood there before; empty where something was put in
     * @param length of what stands there now; 0 where something was taken away
     */
    public record Change(Span before, int length) {

        /** Throws {@link IllegalArgumentException} where the length is negative. */
        public Change {
            if (length < 0) {
                throw new IllegalArgumentException("No length of " + length);
            }
        }

        int longer() {
            return length - before.length();
        }
    }

    /** Nothing was changed. */
    public static final PositionMap SAME = new PositionMap(List.of());

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,9})-([0-9]{1,9})=([0-9]{1,9})");

    private final List<Change> changes;

    /** Where each change begins in the text as it is now. */
    private final int[] now;

    private PositionMap(List<Change> changes) {
        this.changes = changes;
        this.now = new int[changes.size()];
        int longer = 0;
        for (int i = 0; i < now.length; i++) {
            now[i] = changes.get(i).before().start() + longer;
            longer += changes.get(i).longer();
        }
    }

    /**
     * Of changes in their order; throws {@link IllegalArgumentException} where one begins before
     * the one before it ends. They may touch.
     */
    public static PositionMap of(List<Change> inOrder) {
        List<Change> changes = new ArrayList<>();
        int reached = 0;
        for (Change change : inOrder) {
            if (change.before().start() < reached) {
                throw new IllegalArgumentException("Changes overlap");
            }
            reached = change.before().end();
            if (change.length() > 0 || !change.before().isEmpty()) {
                changes.add(change);
            }
        }
        return changes.isEmpty() ? SAME : new PositionMap(List.copyOf(changes));
    }

    public List<Change> changes() {
        return changes;
    }

    public boolean isSame() {
        return changes.isEmpty();
    }

    /** How much longer the text is now; negative where it is shorter. */
    public int longer() {
        return changes.stream().mapToInt(Change::longer).sum();
    }

    /** Where a change, by its index, stands in the text as it is now. */
    public Span now(int index) {
        return new Span(now[index], now[index] + changes.get(index).length());
    }

    /** Where a passage is now; empty where nothing is left of it. */
    public Optional<Span> move(Span passage) {
        int start = start(passage.start());
        int end = end(passage.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /**
     * The same, without the blanks that are left at its edges where words were taken away; empty
     * where nothing else is left.
     *
     * @param before the text as it was
     * @param after the text as it is now
     */
    public Optional<Span> move(Span passage, String before, String after) {
        return move(passage)
                .flatMap(now -> {
                    boolean began = Blanks.isBlank(before.charAt(passage.start()));
                    boolean ended = Blanks.isBlank(before.charAt(passage.end() - 1));
                    int start = began ? now.start() : Blanks.skip(after, now.start(), now.end());
                    int end = ended ? now.end() : Blanks.trim(after, start, now.end());
                    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
                });
    }

    /** Where something begins now that began at {@code position}. Rises with it. */
    public int start(int position) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span before = changes.get(middle).before();
            if (before.start() < position || before.end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? position : behind(low - 1, position, now(low - 1).end());
    }

    /** Where something ends now that ended at {@code position}. Rises with it. */
    public int end(int position) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).before().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? position : behind(low - 1, position, now[low - 1]);
    }

    private int behind(int index, int position, int inside) {
        int end = changes.get(index).before().end();
        return end <= position ? position - end + now(index).end() : inside;
    }

    /**
     * This, and then one change more of the text as it is now: changes that touch become one.
     *
     * @param next {@link Change#before} lies in the text as it is now
     */
    public PositionMap then(Change next) {
        List<Change> all = new ArrayList<>();
        int from = next.before().start();
        int to = next.before().end();
        int longerBefore = 0;
        int i = 0;
        for (; i < now.length && now(i).end() < from; i++) {
            all.add(changes.get(i));
            longerBefore += changes.get(i).longer();
        }
        int longer = longerBefore;
        for (; i < now.length && now[i] <= next.before().end(); i++) {
            from = Math.min(from, now[i]);
            to = Math.max(to, now(i).end());
            longer += changes.get(i).longer();
        }
        Span before = new Span(from - longerBefore, to - longer);
        all.add(new Change(before, to - from + next.longer()));
        all.addAll(changes.subList(i, changes.size()));
        return of(all);
    }

    /** The same changes in a text that stands {@code by} further on. */
    public PositionMap shifted(int by) {
        return of(
                changes.stream()
                        .map(change ->
                                new Change(
                                        new Span(
                                                change.before().start() + by,
                                                change.before().end() + by),
                                        change.length()))
                        .toList());
    }

    /** As text, such as {@code 12-15=4,20-20=1}: what stood there, and how long it is now. */
    public String written() {
        return changes.stream()
                .map(change ->
                        change.before().start()
                                + "-"
                                + change.before().end()
                                + "="
                                + change.length())
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #written} wrote; empty where it did not. */
    public static Optional<PositionMap> read(String written) {
        List<Change> changes = new ArrayList<>();
        if (written.isEmpty()) {
            return Optional.of(SAME);
        }
        try {
            for (String one : written.split(",", -1)) {
                Matcher parts = WRITTEN.matcher(one);
                if (!parts.matches()) {
                    return Optional.empty();
                }
                changes.add(
                        new Change(
                                new Span(
                                        Integer.parseInt(parts.group(1)),
                                        Integer.parseInt(parts.group(2))),
                                Integer.parseInt(parts.group(3))));
            }
            return Optional.of(of(changes));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PositionMap map && map.changes.equals(changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return written();
    }
}
