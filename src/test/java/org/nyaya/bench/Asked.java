package org.nyaya.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions that were asked, with how long they took. */
final class Asked {

    private record One(Question question, int found, double millis) {}

    private final Samples samples = new Samples();
    private final Samples processor = new Samples();
    private final Map<String, Samples> byKind = new LinkedHashMap<>();
    private final Map<String, One> slowest = new LinkedHashMap<>();

    void add(Question question, int found, double millis, double worked) {
        samples.add(millis);
        processor.add(worked);
        byKind.computeIfAbsent(question.kind(), kind -> new Samples()).add(millis);
        slowest.merge(
                question.kind(),
                new One(question, found, millis),
                (one, other) -> other.millis() > one.millis() ? other : one);
    }

    Samples samples() {
        return samples;
    }

    /** How long processors worked for each, which other programs do not make longer. */
    Samples processor() {
        return processor;
    }

    /** A line for each kind: the median, and the slowest with its question; the worst first. */
    String kinds() {
        List<One> worst = new ArrayList<>(slowest.values());
        worst.sort(Comparator.comparingDouble(One::millis).reversed());
        StringBuilder lines = new StringBuilder();
        for (One one : worst) {
            Samples kind = byKind.getOrDefault(one.question().kind(), samples);
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%-32s median %7.1f ms, worst %7.1f ms with %,d found: %s%n",
                            one.question().kind(),
                            kind.median(),
                            one.millis(),
                            one.found(),
                            one.question().line()));
        }
        return lines.toString();
    }
}
