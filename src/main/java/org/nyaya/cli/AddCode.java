package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.CodePath;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes add}: adds a code, and those above it that are not there. */
@Command(mixinStandardHelpOptions = true)
final class AddCode implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();
    @Mixin private final DetailOptions details = new DetailOptions();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "new-code")
    private String code = "";

    AddCode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        details.check();
        try (Study study = options.open(terminal)) {
            options.acting(study);
            CodeEdit outcome =
                    study.codebook()
                            .add(CodePath.of(code), details.over(CodeDetails.NONE), why)
                            .join();
            return EditTold.told(terminal, study, outcome, code);
        }
    }
}
