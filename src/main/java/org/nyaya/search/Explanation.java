package org.nyaya.search;

import java.time.Duration;
import java.util.List;

/**
 * How a question was answered, step by step.
 *
 * @param question as it was understood
 * @param looked how many passages or turns of the scope were looked at
 * @param steps in the order in which the conditions were tested
 */
public record Explanation(Understood question, int looked, List<Step> steps, Duration took) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One condition.
     *
     * @param left how many passages or turns were left after it
     */
    public record Step(Condition condition, int left, Duration took) {}
}
