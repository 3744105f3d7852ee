package org.nyaya.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.nyaya.project.Step;
import org.nyaya.project.Turned;
import org.nyaya.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya history}: what was done; undoes and redoes steps. */
@Command(mixinStandardHelpOptions = true)
final class ShowHistory implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @ArgGroup private Turning turning = new Turning();

    @Option(names = "--others")
    private boolean others;

    ShowHistory(Terminal terminal) {
        this.terminal = terminal;
    }

    private static final class Turning {

        @Option(names = "--undo", paramLabel = "N")
        private int undo;

        @Option(names = "--redo", paramLabel = "N")
        private int redo;
    }

    @Override
    public Integer call() throws Exception {
        if (turning.undo < 0 || turning.redo < 0) {
            throw new Refusal(Exit.USAGE, "history.negative");
        }
        try (Study study = options.open(terminal)) {
            options.returning(study);
            if (turning.undo > 0) {
                return turn(turning.undo, "undo", () -> study.project().history().undo(others));
            }
            if (turning.redo > 0) {
                return turn(turning.redo, "redo", () -> study.project().history().redo(others));
            }
            list(study.project().history().steps().join());
            return Exit.DONE;
        }
    }

    private int turn(int times, String way, Supplier<CompletableFuture<Turned>> once) {
        for (int i = 0; i < times; i++) {
            switch (once.get().join()) {
                case Turned.Done done ->
                        terminal.say("history." + way + ".done", sentence(done.step()));
                case Turned.Nothing nothing -> {
                    terminal.complain("history." + way + ".nothing");
                    return Exit.FAILED;
                }
                case Turned.OthersStep step -> {
                    terminal.complain(
                            "history." + way + ".others",
                            sentence(step.step()),
                            HistoryWords.who(step.step().coder()));
                    return Exit.FAILED;
                }
            }
        }
        return Exit.DONE;
    }

    private void list(List<Step> steps) {
        List<List<Object>> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(
                    List.of(
                            HistoryWords.when(step.at()),
                            HistoryWords.who(step.coder()),
                            sentence(step),
                            state(step)));
        }
        List<String> header =
                List.of(
                        terminal.words().say("history.column.when"),
                        terminal.words().say("history.column.who"),
                        terminal.words().say("history.column.what"),
                        "");
        Printing.columns(terminal.out(), header, rows);
    }

    private String state(Step step) {
        if (step.undone()) {
            return terminal.words().say("history.undone");
        }
        return step.dropped() ? terminal.words().say("history.dropped") : "";
    }

    private String sentence(Step step) {
        return HistoryWords.sentence(terminal, step.label());
    }
}
