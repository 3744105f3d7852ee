package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes rename}: gives a code another name. */
@Command(mixinStandardHelpOptions = true)
final class RenameCode implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Parameters(index = "2", paramLabel = "NAME")
    private String name = "";

    RenameCode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        try (Study study = options.open(terminal)) {
            options.acting(study);
            Code what = NamedCode.meant(study.codebook().tree().join(), code);
            CodeEdit outcome = study.codebook().rename(what, name, why).join();
            return EditTold.told(terminal, study, outcome, code);
        }
    }
}
