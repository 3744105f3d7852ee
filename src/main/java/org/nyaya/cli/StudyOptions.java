package org.nyaya.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private static final String VARIABLE = "NYAYA_PASSPHRASE";

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private Path file = Path.of("");

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private @Nullable Path passphraseFile;

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
        if (file.getFileName() == null || file.toString().isBlank()) {
            throw new Refusal(Exit.USAGE, "study.no_name");
        }
        if (coder != null && coder.isBlank()) {
            throw new Refusal(Exit.USAGE, "coder.no_name");
        }
    }

    /** What opens the study: from a file, the environment, or whoever sits at the terminal. */
    Passphrase passphrase(Terminal terminal) throws Refusal {
        if (passphraseFile != null) {
            return fromFile(passphraseFile);
        }
        String variable = terminal.environment().apply(VARIABLE);
        if (variable != null) {
            return notEmpty(Passphrase.taking(variable.toCharArray()));
        }
        return asked(terminal, "passphrase.ask");
    }

    /** What a new study will be opened with: somebody who types it types it twice. */
    Passphrase newPassphrase(Terminal terminal) throws Refusal {
        if (passphraseFile != null || terminal.environment().apply(VARIABLE) != null) {
            return passphrase(terminal);
        }
        return typedTwice(terminal);
    }

    /** A passphrase that somebody types, and types again. */
    static Passphrase typedTwice(Terminal terminal) throws Refusal {
        Passphrase first = asked(terminal, "passphrase.new");
        try (Passphrase second = asked(terminal, "passphrase.again")) {
            if (!first.matches(second)) {
                first.close();
                throw new Refusal(Exit.USAGE, "passphrase.differ");
            }
            return first;
        }
    }

    private static Passphrase asked(Terminal terminal, String key) throws Refusal {
        char[] typed = terminal.prompt().apply(terminal.words().say(key));
        if (typed == null) {
            throw new Refusal(Exit.USAGE, "passphrase.none");
        }
        return notEmpty(Passphrase.taking(typed));
    }

    /** The whole file in UTF-8, without a byte order mark and the line end behind it. */
    static Passphrase fromFile(Path file) throws Refusal {
        byte[] bytes = {};
        try {
            bytes = Files.readAllBytes(file);
            CharBuffer characters =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] all = characters.array();
            int from = characters.limit() > 0 && all[0] == '\ufeff' ? 1 : 0;
            int to = characters.limit();
            while (to > from && (all[to - 1] == '\n' || all[to - 1] == '\r')) {
                to--;
            }
            char[] passphrase = Arrays.copyOfRange(all, from, to);
            Arrays.fill(all, '\0');
            return notEmpty(Passphrase.taking(passphrase));
        } catch (CharacterCodingException e) {
            throw new Refusal(Exit.USAGE, "passphrase.file.not_text", file);
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, "passphrase.file.unreadable", file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static Passphrase notEmpty(Passphrase passphrase) throws Refusal {
        if (passphrase.isEmpty()) {
            throw new Refusal(Exit.USAGE, "passphrase.empty");
        }
        return passphrase;
    }
}
