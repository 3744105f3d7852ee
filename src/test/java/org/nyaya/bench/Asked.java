package org.nyaya.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Questions that were asked once each, with how long they took. */
final class Asked {

    private static final int TOLD = 5;

    private record One(Question question, int found, double millis) {}

    private final List<One> all = new ArrayList<>();
    private final Samples samples = new Samples();

    void add(Question question, int found, double millis) {
        all.add(new One(question, found, millis));
        samples.add(millis);
    }

    Samples samples() {
        return samples;
    }

    /** The few that took longest, a line each. */
    String slowest() {
        StringBuilder lines = new StringBuilder();
        all.stream()
                .sorted(Comparator.comparingDouble(One::millis).reversed())
                .limit(TOLD)
                .forEach(one ->
                        lines.append(
                                String.format(
                                        Locale.ROOT,
                                        "%8.1f ms, %,d found: %s%n",
                                        one.millis(),
                                        one.found(),
                                        one.question().line())));
        return lines.toString();
    }
}
