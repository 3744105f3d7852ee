package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.search.SavedQuestion;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya questions delete}: removes a saved question. */
@Command(mixinStandardHelpOptions = true)
final class DeleteQuestion implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    DeleteQuestion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            options.acting(study);
            SavedQuestion deleted =
                    study.questions()
                            .delete(name)
                            .join()
                            .orElseThrow(() -> new Refusal(Exit.FAILED, "questions.none", name));
            terminal.say("questions.deleted", deleted.name(), deleted.question());
        }
        return Exit.DONE;
    }
}
