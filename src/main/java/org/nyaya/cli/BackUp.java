package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Backup;
import org.nyaya.project.CannotBackUp;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya backup}: copies a study, as encrypted as it is, and proves the copy. */
@Command(mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--to", paramLabel = "FILE")
    private @Nullable Path to;

    BackUp(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Path file = to;
        try (Study study = options.openAlone(terminal)) {
            if (file == null) {
                Backup made = study.project().backingUp().now();
                terminal.say("backup.done", made.file());
            } else {
                study.project().backingUp().to(file);
                terminal.say("backup.done_elsewhere", file);
            }
        } catch (CannotBackUp e) {
            throw new Refusal(
                    e.why() == CannotBackUp.Why.DAMAGED ? Exit.LOCKED : Exit.FAILED,
                    "backup.cannot." + e.why(),
                    e.file());
        }
        return Exit.DONE;
    }
}
