package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Deleted;
import org.nyaya.coding.HangsOn;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codes delete}: removes a code with all that hangs on it. */
@Command(mixinStandardHelpOptions = true)
final class DeleteCode implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Mixin private final ReasonOption reason = new ReasonOption();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    DeleteCode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String why = reason.text();
        try (Study study = options.open(terminal)) {
            options.acting(study);
            CodeTree codes = study.codebook().tree().join();
            Code what = NamedCode.meant(codes, code);
            HangsOn hanging = study.codebook().hangsOn(what).join();
            if (!hanging.isNothing()) {
                terminal.say(
                        "codes.hangs",
                        codes.path(what),
                        hanging.codes(),
                        hanging.codings(),
                        hanging.coders().size(),
                        String.join(", ", hanging.coders()),
                        hanging.memos());
                if (!yes) {
                    throw new Refusal(Exit.FAILED, "codes.delete.sure");
                }
            }
            switch (study.codebook().delete(what, why).join()) {
                case Deleted.Done done -> terminal.say("codes.deleted", codes.path(what));
                case Deleted.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_code", code);
            }
        }
        return Exit.DONE;
    }
}
