package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Passphrase;
import org.nyaya.project.RecoveryKey;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya passphrase}: encrypts a study anew, with another passphrase. */
@Command(mixinStandardHelpOptions = true)
final class ChangePassphrase implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path next;

    @Option(names = "--show-recovery")
    private boolean show;

    ChangePassphrase(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.openAlone(terminal)) {
            terminal.say("passphrase.what");
            Path file = study.project().file();
            Path from = next;
            try (Passphrase wanted =
                    from == null
                            ? PassphraseOptions.typedTwice(terminal)
                            : PassphraseOptions.fromFile(from)) {
                study.ask().index().close();
                try (RecoveryKey key = study.project().rewriting().passphrase(wanted)) {
                    terminal.say("passphrase.changed", file);
                    if (show) {
                        RecoveryWords.print(terminal, file, key);
                    } else {
                        terminal.say("passphrase.recovery", file);
                    }
                }
            }
        }
        return Exit.DONE;
    }
}
