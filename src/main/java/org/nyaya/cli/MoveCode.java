package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes move}: puts a code elsewhere, with all below it. */
@Command(mixinStandardHelpOptions = true)
final class MoveCode implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--top")
    private boolean top;

    @Option(names = "--place", paramLabel = "N")
    private @Nullable Integer place;

    MoveCode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        if ((under == null && !top && place == null) || (under != null && top)) {
            throw new Refusal(Exit.USAGE, "codes.no_where");
        }
        if (place != null && place < 1) {
            throw new Refusal(Exit.USAGE, "codes.no_place", place);
        }
        try (Study study = options.open(terminal)) {
            options.acting(study);
            CodeTree codes = study.codebook().tree().join();
            Code what = NamedCode.meant(codes, code);
            Long above = what.parent();
            if (top) {
                above = null;
            } else if (under != null) {
                above = NamedCode.meant(codes, under).id();
            }
            int before = place == null ? Codebook.LAST : place - 1;
            CodeEdit outcome = study.codebook().move(what, above, before, why).join();
            return EditTold.told(terminal, study, outcome, code);
        }
    }
}
