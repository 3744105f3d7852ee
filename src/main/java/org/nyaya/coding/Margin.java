package org.nyaya.coding;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/**
 * The codings of one source, by start and the longer first: what stands in the margin beside its
 * text. Does not change; {@link Margins} makes a new one when the codings do. Held in columns, for
 * a large study has a million of them.
 */
public final class Margin {

    /**
     * One coding, as the margin shows it.
     *
     * @param sure whether its coder was
     * @param noted whether a note stands on it
     */
    public record Mark(
            long id,
            Span span,
            long code,
            long coder,
            long layer,
            boolean sure,
            boolean keyQuote,
            boolean noted) {

        private static final Comparator<Mark> ORDER =
                Comparator.comparing(Mark::span).thenComparingLong(Mark::id);
    }

    private static final byte SURE = 1;
    private static final byte KEY_QUOTE = 2;
    private static final byte NOTED = 4;

    private final long source;
    private final long[] ids;
    private final int[] starts;
    private final int[] ends;
    private final long[] codes;
    private final byte[] more;

    /** Which coder and layer each is of, as an index into {@link #owners}. */
    private final int[] owner;

    private final long[][] owners;

    /** What counted last: one question after another mostly asks for the same. */
    private volatile @Nullable Counting counted;

    /** The codes of the marks, each once and rising, and where in {@link #byCode} theirs begin. */
    private final long[] distinct;

    private final int[] firstOf;
    private final int[] byCode;

    /** The furthest end up to and including each: how far back an overlap may begin. */
    private final int[] furthest;

    /** From marks in any order. */
    Margin(long source, List<Mark> inAnyOrder) {
        List<Mark> marks = new ArrayList<>(inAnyOrder);
        marks.sort(Mark.ORDER);
        int count = marks.size();
        this.source = source;
        this.ids = new long[count];
        this.starts = new int[count];
        this.ends = new int[count];
        this.codes = new long[count];
        this.more = new byte[count];
        this.owner = new int[count];
        this.furthest = new int[count];
        Map<List<Long>, Integer> known = new HashMap<>();
        int reach = 0;
        for (int i = 0; i < count; i++) {
            Mark mark = marks.get(i);
            ids[i] = mark.id();
            starts[i] = mark.span().start();
            ends[i] = mark.span().end();
            codes[i] = mark.code();
            more[i] =
                    (byte)
                            ((mark.sure() ? SURE : 0)
                                    | (mark.keyQuote() ? KEY_QUOTE : 0)
                                    | (mark.noted() ? NOTED : 0));
            int next = known.size();
            owner[i] = known.computeIfAbsent(List.of(mark.coder(), mark.layer()), k -> next);
            reach = Math.max(reach, ends[i]);
            furthest[i] = reach;
        }
        this.distinct = Arrays.stream(codes).sorted().distinct().toArray();
        this.firstOf = new int[distinct.length + 1];
        this.byCode = new int[count];
        sortByCode();
        this.owners = new long[known.size()][];
        known.forEach((pair, index) -> owners[index] = new long[] {pair.get(0), pair.get(1)});
    }

    private void sortByCode() {
        for (long code : codes) {
            firstOf[Arrays.binarySearch(distinct, code) + 1]++;
        }
        for (int i = 0; i < distinct.length; i++) {
            firstOf[i + 1] += firstOf[i];
        }
        int[] next = firstOf.clone();
        for (int i = 0; i < codes.length; i++) {
            byCode[next[Arrays.binarySearch(distinct, codes[i])]++] = i;
        }
    }

    /** Shows the indices of the marks of that code, in order. */
    public void each(long code, IntConsumer reader) {
        int at = Arrays.binarySearch(distinct, code);
        if (at >= 0) {
            for (int i = firstOf[at]; i < firstOf[at + 1]; i++) {
                reader.accept(byCode[i]);
            }
        }
    }

    /** How many marks there are of that code. */
    public int count(long code) {
        int at = Arrays.binarySearch(distinct, code);
        return at < 0 ? 0 : firstOf[at + 1] - firstOf[at];
    }

    /** This margin without the marks of the ids in {@code gone}, and with {@code more}. */
    Margin with(Set<Long> gone, List<Mark> come) {
        List<Mark> marks = new ArrayList<>(ids.length + come.size());
        for (int i = 0; i < ids.length; i++) {
            if (!gone.contains(ids[i])) {
                marks.add(mark(i));
            }
        }
        marks.addAll(come);
        return new Margin(source, marks);
    }

    public long source() {
        return source;
    }

    public int count() {
        return ids.length;
    }

    /** The coding of that index, from 0. */
    public Mark mark(int index) {
        return new Mark(
                ids[index],
                new Span(starts[index], ends[index]),
                codes[index],
                coder(index),
                owners[owner[index]][1],
                sure(index),
                keyQuote(index),
                noted(index));
    }

    public long id(int index) {
        return ids[index];
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public long code(int index) {
        return codes[index];
    }

    public long coder(int index) {
        return owners[owner[index]][0];
    }

    public boolean sure(int index) {
        return (more[index] & SURE) != 0;
    }

    public boolean keyQuote(int index) {
        return (more[index] & KEY_QUOTE) != 0;
    }

    public boolean noted(int index) {
        return (more[index] & NOTED) != 0;
    }

    /** All marks, by start and the longer first. */
    public List<Mark> marks() {
        return new Marks();
    }

    /** Whether a mark is of one of these layers. */
    boolean hasAnyOf(Set<Long> layers) {
        for (long[] pair : owners) {
            if (layers.contains(pair[1])) {
                return true;
            }
        }
        return false;
    }

    /** Which marks count in {@code scope}, by their index; not to be changed. */
    public boolean[] in(Scope scope) {
        return counting(scope).in();
    }

    /** How many marks count in {@code scope}. */
    public int countIn(Scope scope) {
        return counting(scope).count();
    }

    private Counting counting(Scope scope) {
        boolean[] covered = new boolean[owners.length];
        for (int i = 0; i < owners.length; i++) {
            covered[i] = scope.covers(source, owners[i][0], owners[i][1]);
        }
        Counting last = counted;
        if (last == null || !Arrays.equals(last.covered(), covered)) {
            boolean[] in = new boolean[ids.length];
            int count = 0;
            for (int i = 0; i < in.length; i++) {
                in[i] = covered[owner[i]];
                count += in[i] ? 1 : 0;
            }
            last = new Counting(covered, in, count);
            counted = last;
        }
        return last;
    }

    /** Which owners' marks count, which marks these are, and how many. */
    @SuppressWarnings("ArrayRecordComponent") // seen by this class alone
    private record Counting(boolean[] covered, boolean[] in, int count) {}

    /** The marks that count in {@code scope} and share text with {@code span}, in order. */
    public List<Mark> over(Span span, Scope scope) {
        List<Mark> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < ids.length && starts[i] < span.end();
                i++) {
            if (ends[i] > span.start() && scope.covers(source, coder(i), owners[owner[i]][1])) {
                found.add(mark(i));
            }
        }
        return found;
    }

    /**
     * The first index from which on a mark may reach beyond {@code position}: before it, none does.
     */
    public int firstEndingAfter(int position) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthest[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private final class Marks extends AbstractList<Mark> implements RandomAccess {

        @Override
        public Mark get(int index) {
            return mark(index);
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}
