package org.nyaya.ui.shell;

import java.util.List;
import java.util.Optional;
import org.nyaya.project.Step;

/**
 * The way from where the study is to a step of its history.
 *
 * @param steps the ids of the steps that are undone or done again, in that order; none where the
 *     study is there
 */
record Journey(Way way, List<Long> steps) {

    /**
     * The way to the moment after {@code step} was done.
     *
     * @param all the whole history, the latest first
     * @return empty where no way leads there: the step cannot come back, or something lies between
     *     that nothing undoes
     */
    static Optional<Journey> to(Step step, List<Step> all) {
        if (step.dropped()) {
            return Optional.empty();
        }
        if (step.undone()) {
            return Optional.of(
                    new Journey(
                            Way.FORTH,
                            all.reversed().stream()
                                    .filter(one -> one.undone() && one.id() <= step.id())
                                    .map(Step::id)
                                    .toList()));
        }
        List<Step> later =
                all.stream()
                        .filter(one -> one.id() > step.id() && !one.undone() && !one.dropped())
                        .toList();
        return later.stream().anyMatch(Step::origin)
                ? Optional.empty()
                : Optional.of(new Journey(Way.BACK, later.stream().map(Step::id).toList()));
    }
}
