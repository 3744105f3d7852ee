package org.nyaya.ui.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/**
 * In which lane of the margin each coding is drawn. Sticky greedy interval colouring: a code keeps
 * the lane it had last if that is free; else it gets the lowest free lane that no other code would
 * come back to; else the lowest free one. There are never more lanes than codings that share or
 * touch a place, and a coding hangs only on those before it.
 */
final class Lanes {

    /** Where each lane is taken up to; the next coding begins behind that. */
    private int[] ends = new int[8];

    /** How many codes had each lane last. */
    private int[] owners = new int[8];

    private int count;
    private final Map<Long, Integer> last = new HashMap<>();

    private Lanes() {}

    /**
     * The lane of each of these codings, from 0.
     *
     * @param marks by start, and the longer first where two start together
     */
    static int[] of(List<Margin.Mark> marks) {
        Lanes lanes = new Lanes();
        int[] found = new int[marks.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = lanes.next(marks.get(i));
        }
        return found;
    }

    /**
     * How many lanes are taken where each of these codings lies: of those that hang together by
     * touching one another.
     *
     * @param lanes of each, as {@link #of} gives them
     */
    static int[] depths(List<Margin.Mark> marks, int[] lanes) {
        int[] depths = new int[lanes.length];
        int from = 0;
        int reach = -1;
        int most = 0;
        for (int i = 0; i < lanes.length; i++) {
            Span span = marks.get(i).span();
            if (span.start() > reach) {
                Arrays.fill(depths, from, i, most);
                from = i;
                most = 0;
            }
            reach = Math.max(reach, span.end());
            most = Math.max(most, lanes[i] + 1);
        }
        Arrays.fill(depths, from, lanes.length, most);
        return depths;
    }

    private int next(Margin.Mark mark) {
        int lane = choose(mark);
        ends[lane] = mark.span().end();
        Integer before = last.put(mark.code(), lane);
        if (before != null) {
            owners[before]--;
        }
        owners[lane]++;
        return lane;
    }

    private int choose(Margin.Mark mark) {
        int start = mark.span().start();
        @Nullable Integer own = last.get(mark.code());
        if (own != null && ends[own] < start) {
            return own;
        }
        int free = -1;
        for (int lane = 0; lane < count; lane++) {
            if (ends[lane] < start) {
                if (owners[lane] == 0) {
                    return lane;
                }
                free = free < 0 ? lane : free;
            }
        }
        return free < 0 ? added() : free;
    }

    private int added() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            owners = Arrays.copyOf(owners, count * 2);
        }
        return count++;
    }
}
