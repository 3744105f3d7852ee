package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.search.Kept;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya questions rename}: gives a saved question another name. */
@Command(mixinStandardHelpOptions = true)
final class RenameQuestion implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "2", paramLabel = "NEW")
    private String wanted = "";

    RenameQuestion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            options.acting(study);
            String now =
                    switch (study.questions().rename(name, wanted).join()) {
                        case Kept.Done done -> done.question().name();
                        case Kept.Replaced replaced -> replaced.question().name();
                        case Kept.Taken taken ->
                                throw new Refusal(
                                        Exit.FAILED, "questions.taken", taken.by().name());
                        case Kept.Missing missing ->
                                throw new Refusal(Exit.FAILED, "questions.none", missing.name());
                        case Kept.Unusable unusable ->
                                throw new Refusal(Exit.USAGE, "questions.unusable");
                    };
            terminal.say("questions.renamed", name, now);
        }
        return Exit.DONE;
    }
}
