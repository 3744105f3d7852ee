package org.nyaya.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nyaya.project.Step;
import org.nyaya.ui.kit.Kit;

/** How the steps of the history are told. */
final class StepWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private StepWords() {}

    static String sentence(Kit kit, Step step) {
        return kit.say("step." + step.label().key(), step.label().args().toArray());
    }

    /** Who did it; a dash where that coder is not in the study any more. */
    static String who(Step step) {
        return step.coder() == null ? "–" : step.coder();
    }

    /** When, without the day where it was {@code today}. */
    static String when(Instant at, LocalDate today, ZoneId zone) {
        var then = at.atZone(zone);
        return (then.toLocalDate().equals(today) ? TIME : DAY_AND_TIME).format(then);
    }
}
