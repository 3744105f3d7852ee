package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/** The codings of a transcript, ready to be asked what lies where. Does not change. */
final class Marked {

    static final Marked NOTHING = new Marked(List.of());

    private final List<Margin.Mark> marks;
    private final int[] lanes;

    /** The furthest end up to and including each: how far back an overlap may begin. */
    private final int[] furthest;

    private final Map<Long, Integer> byId = new HashMap<>();

    /** Of codings by start, and the longer first. */
    Marked(List<Margin.Mark> marks) {
        this.marks = List.copyOf(marks);
        this.lanes = Lanes.of(this.marks);
        this.furthest = new int[this.marks.size()];
        int reach = 0;
        for (int i = 0; i < furthest.length; i++) {
            reach = Math.max(reach, this.marks.get(i).span().end());
            furthest[i] = reach;
            byId.put(this.marks.get(i).id(), i);
        }
    }

    List<Margin.Mark> all() {
        return marks;
    }

    /** The lane of the coding of that id; 0 where it is not there. */
    int lane(long id) {
        Integer index = byId.get(id);
        return index == null ? 0 : lanes[index];
    }

    /** The index of the coding of that id. */
    OptionalInt indexOf(@Nullable Long id) {
        Integer index = id == null ? null : byId.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The codings that share text with that span, in order. */
    List<Margin.Mark> over(Span span) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthest[middle] > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        List<Margin.Mark> found = new ArrayList<>();
        for (int i = low; i < furthest.length; i++) {
            Span there = marks.get(i).span();
            if (there.start() >= span.end()) {
                break;
            }
            if (there.end() > span.start()) {
                found.add(marks.get(i));
            }
        }
        return found;
    }
}
