package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.project.Passphrase;
import org.nyaya.project.RecoveryKey;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nyaya recovery}: prints the words that open a study where its passphrase is lost. */
@Command(mixinStandardHelpOptions = true)
final class ShowRecovery implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    ShowRecovery(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.openAlone(terminal);
                Passphrase again = options.passphrase(terminal);
                RecoveryKey key =
                        study.project()
                                .recovery(again)
                                .orElseThrow(() ->
                                        new Refusal(
                                                Exit.LOCKED,
                                                "passphrase.not_this",
                                                options.file()))) {
            RecoveryWords.print(terminal, study.project().file(), key);
        }
        return Exit.DONE;
    }
}
