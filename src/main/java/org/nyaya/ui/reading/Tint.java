package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/**
 * A stretch of text under which the same number of codings lie, as far as it is shown.
 *
 * @param level 0 for one coding, 1 for two or three, 2 for more
 */
record Tint(Span span, int level) {

    static final int LEVELS = 3;

    /**
     * The tints of a stretch of text, in order; none where nothing is coded. Stretches that touch
     * differ in level.
     *
     * @param marks the codings that share text with it
     */
    static List<Tint> of(Span span, List<Margin.Mark> marks) {
        int[] starts = new int[marks.size()];
        int[] ends = new int[marks.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(span.start(), marks.get(i).span().start());
            ends[i] = Math.min(span.end(), marks.get(i).span().end());
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        List<Tint> tints = new ArrayList<>();
        int depth = 0;
        int level = -1;
        int from = span.start();
        int s = 0;
        for (int e = 0; e < ends.length; ) {
            int at = s < starts.length ? Math.min(starts[s], ends[e]) : ends[e];
            while (s < starts.length && starts[s] == at) {
                s++;
                depth++;
            }
            while (e < ends.length && ends[e] == at) {
                e++;
                depth--;
            }
            int next = levelOf(depth);
            if (next != level) {
                if (level >= 0 && at > from) {
                    tints.add(new Tint(new Span(from, at), level));
                }
                level = next;
                from = at;
            }
        }
        return tints;
    }

    /** The tint of that many codings; -1 for none. */
    static int levelOf(int codings) {
        if (codings == 0) {
            return -1;
        }
        return codings == 1 ? 0 : codings < 4 ? 1 : 2;
    }
}
