package org.nyaya.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.Restoring;
import org.nyaya.project.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya restore}: puts a backup in the place of a study; what is there is put aside. */
@Command(mixinStandardHelpOptions = true)
final class RestoreStudy implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BACKUP",
            descriptionKey = "nyaya.restore.BACKUP")
    private @Nullable Path backup;

    RestoreStudy(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        Path study = options.file();
        try (Secret secret = options.secret(terminal)) {
            Restoring.Restored restored =
                    backup == null
                            ? Restoring.newest(study, secret)
                            : Restoring.from(study, there(study, backup), secret);
            switch (restored) {
                case Restoring.Restored.Done done -> {
                    terminal.say("restore.done", study, done.backup());
                    done.aside().ifPresent(aside -> terminal.say("restore.aside", aside));
                }
                case Restoring.Restored.NoneSound none -> throw noneSound(study, none.looked());
            }
        }
        return Exit.DONE;
    }

    private Refusal noneSound(Path study, int looked) {
        if (backup != null) {
            return new Refusal(Exit.LOCKED, "restore.not_sound", backup);
        }
        return looked == 0
                ? new Refusal(Exit.FAILED, "backups.none", BackupFolder.of(study).path())
                : new Refusal(Exit.LOCKED, "restore.none_sound", BackupFolder.of(study).path());
    }

    /** A file, or the name of one as {@code nyaya backups} lists it. */
    private static Path there(Path study, Path named) throws Refusal {
        Path listed = BackupFolder.of(study).path().resolve(named);
        if (Files.isRegularFile(named)) {
            return named;
        }
        if (Files.isRegularFile(listed)) {
            return listed;
        }
        throw new Refusal(Exit.FAILED, "restore.missing", named);
    }
}
