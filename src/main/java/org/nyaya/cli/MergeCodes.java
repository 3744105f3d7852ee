package org.nyaya.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Merged;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes merge}: makes two codes one. */
@Command(mixinStandardHelpOptions = true)
final class MergeCodes implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();

    @Parameters(index = "1", paramLabel = "CODE")
    private String from = "";

    @Parameters(index = "2", paramLabel = "INTO")
    private String into = "";

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    MergeCodes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        try (Study study = options.open(terminal)) {
            options.acting(study);
            CodeTree codes = study.codebook().tree().join();
            Code goes = NamedCode.meant(codes, from);
            Code stays = NamedCode.meant(codes, into);
            Codebook codebook = study.codebook();
            Merged.Done ahead = done(codebook.wouldMerge(goes, stays).join());
            if (!yes && !ahead.isNothing()) {
                tell(ahead, codes.path(goes));
                throw new Refusal(Exit.FAILED, "codes.merge.sure");
            }
            // As long as this call has the study open, nobody else changes it.
            tell(
                    done(
                            codebook.merge(goes, stays, LocalDate.now(ZoneId.systemDefault()), why)
                                    .join()),
                    codes.path(goes));
            terminal.say("codes.merged", codes.path(goes), codes.path(stays));
        }
        return Exit.DONE;
    }

    private Merged.Done done(Merged outcome) throws Refusal {
        return switch (outcome) {
            case Merged.Done done -> done;
            case Merged.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_code", from);
            case Merged.WouldCircle circle ->
                    throw new Refusal(Exit.FAILED, "codes.merge.circle", from, into);
        };
    }

    private void tell(Merged.Done what, CodePath path) {
        terminal.say(
                "codes.merge.goes",
                path,
                what.codings(),
                what.coders().size(),
                String.join(", ", what.coders()),
                what.doubled(),
                what.codes(),
                what.memos());
        for (CodePath met : what.met()) {
            terminal.say("codes.merge.met", met);
        }
    }
}
