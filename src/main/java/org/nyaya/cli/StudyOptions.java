package org.nyaya.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Secret;
import org.nyaya.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which study, what opens it, and who acts. */
final class StudyOptions {

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private Path file = Path.of("");

    @Mixin private final PassphraseOptions passphrase = new PassphraseOptions();

    @Mixin private final RecoveryOptions recovery = new RecoveryOptions();

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    Path file() {
        return file;
    }

    /** Whether a study is named; only of a command that others stand below can that be asked. */
    boolean isNamed() {
        return !file.toString().isEmpty();
    }

    @Nullable String coder() {
        return coder;
    }

    /**
     * Opens the study to look at it: whatever {@code --coder} says, nobody is added. A backup is
     * made first, where one is due.
     */
    Study open(Terminal terminal) throws Refusal, CannotOpen {
        Study study = openAlone(terminal);
        AutomaticBackup.of(study, terminal);
        return study;
    }

    /** Opens the study and does nothing for it by itself. */
    Study openAlone(Terminal terminal) throws Refusal, CannotOpen {
        check();
        try (Secret secret = secret(terminal)) {
            return Study.open(file, secret);
        }
    }

    /**
     * What opens the study: the words of its recovery sheet where they are given, or passphrase.
     */
    Secret secret(Terminal terminal) throws Refusal {
        return recovery.isGiven() ? recovery.read(terminal) : passphrase(terminal);
    }

    /**
     * Who acts from now on: whom {@code --coder} names, added where nobody is called so; else the
     * first coder of the study.
     */
    Coder acting(Study study) {
        return coder == null ? study.coders().signIn().join() : study.coders().signIn(coder).join();
    }

    /** As {@link #acting}, but a name that nobody has is refused: for going back, not forward. */
    Coder returning(Study study) throws Refusal {
        if (coder != null) {
            counted(study);
        }
        return acting(study);
    }

    /** Whose codings count: whom {@code --coder} names, else whoever coded first. */
    Coder counted(Study study) throws Refusal {
        String named = coder;
        if (named == null) {
            return study.coders().usual().join();
        }
        return study.coders()
                .known(named)
                .join()
                .orElseThrow(() -> new Refusal(Exit.FAILED, "coder.unknown", named));
    }

    /** A study and a coder need a name. */
    void check() throws Refusal {
        requireNames(file, coder);
    }

    static void requireNames(Path file, @Nullable String coder) throws Refusal {
        if (file.getFileName() == null || file.toString().isBlank()) {
            throw new Refusal(Exit.USAGE, "study.no_name");
        }
        if (coder != null && coder.isBlank()) {
            throw new Refusal(Exit.USAGE, "coder.no_name");
        }
    }

    /** What opens the study: from a file, the environment, or whoever sits at the terminal. */
    Passphrase passphrase(Terminal terminal) throws Refusal {
        return passphrase.read(terminal);
    }
}
