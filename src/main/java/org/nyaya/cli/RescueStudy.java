package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.health.Sentence;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Rescue;
import org.nyaya.project.Rescued;
import org.nyaya.project.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya rescue}: saves what can be read of a damaged study into a new one. */
@Command(mixinStandardHelpOptions = true)
final class RescueStudy implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NEW")
    private Path to = Path.of("");

    @Option(names = "--new-passphrase-file", paramLabel = "FILE")
    private @Nullable Path newPassphrase;

    RescueStudy(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        try (Secret secret = options.secret(terminal);
                Passphrase next = next(secret)) {
            Rescued rescued =
                    Rescue.run(
                            options.file(),
                            secret,
                            to,
                            next,
                            NewStudy.nameOf(to),
                            (kind, id) -> terminal.words().say("check.stand_in." + kind, id),
                            (done, all) -> {});
            Sentence.of(rescued)
                    .forEach(line -> terminal.out().println(line.in(terminal.words()::say)));
        }
        terminal.say("rescue.done", to, options.file());
        return Exit.DONE;
    }

    /** What opens the new study: that of the old one, unless only its recovery sheet was given. */
    private Passphrase next(Secret secret) throws Refusal {
        if (newPassphrase != null) {
            return PassphraseOptions.fromFile(newPassphrase);
        }
        return secret instanceof Passphrase same ? same : PassphraseOptions.typedTwice(terminal);
    }
}
