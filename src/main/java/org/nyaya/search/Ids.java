package org.nyaya.search;

import java.util.Arrays;
import java.util.Collection;

/** A set of ids that is asked a million times. */
final class Ids {

    private static final int DENSE = 1 << 16;

    private final boolean[] small;
    private final long[] large;

    Ids(Collection<Long> ids) {
        int most = 0;
        int others = 0;
        for (long id : ids) {
            if (id >= 0 && id < DENSE) {
                most = Math.max(most, (int) id + 1);
            } else {
                others++;
            }
        }
        this.small = new boolean[most];
        this.large = new long[others];
        int next = 0;
        for (long id : ids) {
            if (id >= 0 && id < DENSE) {
                small[(int) id] = true;
            } else {
                large[next++] = id;
            }
        }
        Arrays.sort(large);
    }

    boolean has(long id) {
        return id >= 0 && id < DENSE
                ? id < small.length && small[(int) id]
                : Arrays.binarySearch(large, id) >= 0;
    }
}
