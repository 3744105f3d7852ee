package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.CodebookFile;
import org.nyaya.exchange.CodebookPlan;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.PathStyle;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codebook import}: takes codes in from a table, ours or another program's. */
@Command(mixinStandardHelpOptions = true)
final class CodebookImport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();
    @Mixin private final ReasonOption reason = new ReasonOption();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--separator", paramLabel = "SIGN")
    private @Nullable String separator;

    CodebookImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (separator != null && separator.isBlank()) {
            throw new Refusal(Exit.USAGE, "codebook.no_separator");
        }
        String why = reason.text();
        byte[] bytes = TableFile.read(file);
        try (Study study = options.open(terminal)) {
            CodebookFile codes = CodebookFile.of(Grid.read(file.toString(), bytes), separator);
            if (dryRun) {
                return looked(codes.look(study.codebook()).join());
            }
            options.acting(study);
            return told(codes.takeIn(study.codebook(), why).join());
        } catch (BadTable e) {
            throw TableFile.refused(file, e);
        }
    }

    private int looked(CodebookPlan plan) {
        for (CodebookPlan.Step step : plan.steps()) {
            switch (step.fate()) {
                case SAME -> {}
                case ADDED -> terminal.say("codebook.added", step.path());
                case CHANGED -> step.changes().forEach(change -> changed(step, change));
            }
        }
        int exit = told(plan);
        terminal.say("codebook.dry_run");
        return exit;
    }

    private void changed(CodebookPlan.Step step, CodebookPlan.Change change) {
        Difference shown = Difference.of(change.from(), change.to());
        terminal.say(
                "codebook.changed", step.path(), change.field().column(), shown.from(), shown.to());
    }

    private int told(CodebookPlan plan) {
        if (plan.paths() != PathStyle.SLASHES) {
            terminal.complain("codebook.paths." + plan.paths());
        }
        if (!plan.leftOut().isEmpty()) {
            terminal.complain("codebook.left_out", String.join(", ", plan.leftOut()));
        }
        TableFile.complain(terminal, file, plan.problems());
        terminal.say(
                "table.taken_in",
                plan.count(CodebookPlan.Fate.ADDED),
                plan.count(CodebookPlan.Fate.CHANGED),
                plan.count(CodebookPlan.Fate.SAME),
                plan.problems().size());
        return plan.problems().isEmpty() ? Exit.DONE : Exit.FAILED;
    }
}
