package org.nyaya.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Long arrays of zeros that are lent to one question after the other: in a study of a million
 * codings each is of some megabytes, and thrown away they would keep the collector busy. Used on
 * the thread of the index.
 */
final class Scratch {

    private static final int MOST = 4;

    private final Deque<int[]> counts = new ArrayDeque<>();
    private final Deque<float[]> scores = new ArrayDeque<>();

    /** An array of zeros, as long as that or longer. */
    int[] counts(int length) {
        int[] free = counts.pollFirst();
        return free != null && free.length >= length ? free : new int[roomy(length)];
    }

    void giveBack(int[] used) {
        if (counts.size() < MOST) {
            Arrays.fill(used, 0);
            counts.addFirst(used);
        }
    }

    /** The same of scores. */
    float[] scores(int length) {
        float[] free = scores.pollFirst();
        return free != null && free.length >= length ? free : new float[roomy(length)];
    }

    void giveBack(float[] used) {
        if (scores.size() < MOST) {
            Arrays.fill(used, 0);
            scores.addFirst(used);
        }
    }

    /** A coding more does not ask for another array. */
    private static int roomy(int length) {
        return length + length / 8 + 16;
    }
}
