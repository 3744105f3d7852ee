package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes set}: says what a code means, and how it is shown. */
@Command(mixinStandardHelpOptions = true)
final class SetCode implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();
    @Mixin private final DetailOptions details = new DetailOptions();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    SetCode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        details.check();
        if (!details.isAny()) {
            throw new Refusal(Exit.USAGE, "codes.nothing_to_set");
        }
        try (Study study = options.open(terminal)) {
            options.acting(study);
            Code what = NamedCode.meant(study.codebook().tree().join(), code);
            CodeEdit outcome = study.codebook().redefine(what, details::over, why).join();
            return EditTold.told(terminal, study, outcome, code);
        }
    }
}
