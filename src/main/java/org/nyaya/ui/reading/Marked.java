package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Beside;

/** The codings of a transcript, ready to be asked what lies where. Does not change. */
final class Marked {

    static final Marked NOTHING = new Marked(List.of());

    private final List<Margin.Mark> marks;
    private final List<Coder> coders;
    private final int[] lanes;
    private final int[] depths;
    private final int[] bands;

    /** The furthest end up to and including each: how far back an overlap may begin. */
    private final int[] furthest;

    private final Map<Long, Integer> byId = new HashMap<>();

    /** Of codings by start, and the longer first. */
    Marked(List<Margin.Mark> marks) {
        this(marks, List.of());
    }

    Marked(Beside beside) {
        this(beside.marks(), beside.coders());
    }

    /**
     * @param coders who has a band of their own; nobody where there are fewer than two
     */
    Marked(List<Margin.Mark> marks, List<Coder> coders) {
        this.marks = List.copyOf(marks);
        this.coders = coders.size() < 2 ? List.of() : List.copyOf(coders);
        int count = this.marks.size();
        this.bands = new int[count];
        this.furthest = new int[count];
        int reach = 0;
        for (int i = 0; i < count; i++) {
            reach = Math.max(reach, this.marks.get(i).span().end());
            furthest[i] = reach;
            byId.put(this.marks.get(i).id(), i);
        }
        if (this.coders.isEmpty()) {
            lanes = Lanes.of(this.marks);
            depths = Lanes.depths(this.marks, lanes);
        } else {
            lanes = new int[count];
            depths = new int[count];
            for (int band = 0; band < this.coders.size(); band++) {
                fill(band);
            }
        }
    }

    /** Works out the lanes of one coder's codings, as if there were no others. */
    private void fill(int band) {
        long coder = coders.get(band).id();
        List<Margin.Mark> theirs = new ArrayList<>();
        int[] at = new int[marks.size()];
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).coder() == coder) {
                at[theirs.size()] = i;
                theirs.add(marks.get(i));
            }
        }
        int[] theirLanes = Lanes.of(theirs);
        int[] theirDepths = Lanes.depths(theirs, theirLanes);
        for (int i = 0; i < theirLanes.length; i++) {
            bands[at[i]] = band;
            lanes[at[i]] = theirLanes[i];
            depths[at[i]] = theirDepths[i];
        }
    }

    List<Margin.Mark> all() {
        return marks;
    }

    /** Whose codings have a band each; nobody where they are not told apart. */
    List<Coder> coders() {
        return coders;
    }

    /** The lane of the coding of that id; 0 where it is not there. */
    int lane(long id) {
        return of(id, lanes);
    }

    /** The band of the coding of that id, from 0. */
    int band(long id) {
        return of(id, bands);
    }

    /**
     * How many lanes there are where that coding lies: of all codings that hang together with it by
     * touching one another.
     */
    int depth(long id) {
        return Math.max(1, of(id, depths));
    }

    private int of(long id, int[] values) {
        Integer index = byId.get(id);
        return index == null ? 0 : values[index];
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
