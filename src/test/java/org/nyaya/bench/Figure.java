package org.nyaya.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing measured; lower is better.
 *
 * @param budget what it may be at the most; null where nothing was promised
 * @param rivals what other programs take for the same, by their names
 */
record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double budget,
        Map<String, Double> rivals) {

    static final String QUALCODER = "QualCoder 4";
    static final String TAGUETTE = "Taguette 1.5";

    /** A figure that was promised. */
    static Figure of(
            String name, double value, String unit, double budget, Map<String, Double> rivals) {
        return new Figure(name, value, unit, budget, rivals);
    }

    /** A figure that nothing was promised about. */
    static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, null, Map.of());
    }

    boolean isOver() {
        return budget != null && value > budget;
    }
}
