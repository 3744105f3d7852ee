package org.nyaya.bench;

import java.util.Arrays;

/** Times that were taken of the same thing, in milliseconds, in the order in which it was done. */
final class Samples {

    private double[] times = new double[64];
    private int count;

    /** Does it once and keeps how long it took. */
    <T> T time(Timed<T> timed) throws Exception {
        long began = System.nanoTime();
        T result = timed.run();
        add((System.nanoTime() - began) / 1e6);
        return result;
    }

    void add(double millis) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
        }
        times[count++] = millis;
    }

    int count() {
        return count;
    }

    double median() {
        return median(0, count);
    }

    /** The median of those taken from number {@code from} to before {@code to}. */
    double median(int from, int to) {
        return at(0.5, from, to);
    }

    /** What 95 of 100 stay under. */
    double p95() {
        return at(0.95, 0, count);
    }

    /** What 99 of 100 stay under. */
    double p99() {
        return at(0.99, 0, count);
    }

    /** The longest. */
    double worst() {
        return at(1, 0, count);
    }

    private double at(double share, int from, int to) {
        double[] sorted = Arrays.copyOfRange(times, from, to);
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    /** What is timed. */
    interface Timed<T> {
        T run() throws Exception;
    }
}
