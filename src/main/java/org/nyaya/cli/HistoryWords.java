package org.nyaya.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;

/** How steps of the history are told: when, who, what. */
final class HistoryWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private HistoryWords() {}

    static String when(Instant at) {
        return TIME.format(at);
    }

    static String who(@Nullable String coder) {
        return coder == null ? "–" : coder;
    }

    static String sentence(Terminal terminal, Label label) {
        return terminal.words().say("step." + label.key(), label.args().toArray());
    }
}
