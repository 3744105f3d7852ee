package org.nyaya.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nyaya.search.Explanation;
import org.nyaya.search.InWords;
import org.nyaya.search.Unit;

/** Prints how a question was answered, for a methods section and for whoever wonders. */
final class Steps {

    private static final List<String> HEADER = List.of("condition", "clause", "left", "ms");

    private final Terminal terminal;
    private final InWords inWords;

    Steps(Terminal terminal, InWords inWords) {
        this.terminal = terminal;
        this.inWords = inWords;
    }

    /** Rows for scripts. */
    void table(String question, Explanation explanation, Format format) throws IOException {
        Printing.print(terminal.out(), format, HEADER, rows(question, explanation));
    }

    /** For people. */
    void text(String question, Explanation explanation) {
        terminal.print(inWords.sentence(explanation.question()));
        terminal.print("");
        List<String> header =
                Stream.of("condition", "clause", "left", "ms")
                        .map(column -> terminal.words().say("ask.column." + column))
                        .toList();
        Printing.columns(terminal.out(), header, rows(question, explanation));
        terminal.print("");
        terminal.say("ask.took", millis(explanation.took()));
    }

    private List<List<Object>> rows(String question, Explanation explanation) {
        Unit unit = explanation.question().unit();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(terminal.words().say("ask.all." + unit), "", explanation.looked(), 0.0));
        for (Explanation.Step step : explanation.steps()) {
            rows.add(
                    List.of(
                            inWords.phrase(step.condition(), unit),
                            step.condition().place().of(question),
                            step.left(),
                            millis(step.took())));
        }
        return rows;
    }

    private static double millis(Duration took) {
        return Math.round(took.toNanos() / 10_000.0) / 100.0;
    }
}
