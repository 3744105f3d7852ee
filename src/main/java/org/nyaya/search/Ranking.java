package org.nyaya.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.FixedBitSet;

/** The order of what was found: what fits the words best, then by source and place. */
final class Ranking {

    private Ranking() {}

    /** The numbers of the first rows, at the most so many. */
    static List<Integer> first(Found found, int most) {
        float[] scores = found.scores();
        if (scores == null) {
            List<Integer> rows = new ArrayList<>();
            if (most > 0) {
                found.rows()
                        .each(
                                found.set(),
                                (sheet, row) -> {
                                    rows.add(found.rows().base(sheet) + row);
                                    return rows.size() < most;
                                });
            }
            return rows;
        }
        return best(found.rows(), found.set(), scores, most);
    }

    private static List<Integer> best(Rows rows, FixedBitSet set, float[] scores, int most) {
        // The worst of those kept is at the head, where the next has to pass it.
        PriorityQueue<Integer> kept =
                new PriorityQueue<>((one, other) -> -compare(scores, one, other));
        if (most <= 0) {
            return List.of();
        }
        rows.each(
                set,
                (sheet, row) -> {
                    int at = rows.base(sheet) + row;
                    Integer worst = kept.peek();
                    if (kept.size() < most || worst == null) {
                        kept.add(at);
                    } else if (compare(scores, at, worst) < 0) {
                        kept.poll();
                        kept.add(at);
                    }
                    return true;
                });
        Deque<Integer> best = new ArrayDeque<>();
        for (Integer row = kept.poll(); row != null; row = kept.poll()) {
            best.addFirst(row);
        }
        return List.copyOf(best);
    }

    private static int compare(float[] scores, int one, int other) {
        int byScore = Float.compare(scores[other], scores[one]);
        return byScore != 0 ? byScore : Integer.compare(one, other);
    }
}
