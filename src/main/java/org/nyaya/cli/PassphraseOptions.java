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
import org.nyaya.project.Passphrase;
import picocli.CommandLine.Option;

/** Where the passphrase comes from. */
final class PassphraseOptions {

    private static final String VARIABLE = "NYAYA_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private @Nullable Path file;

    /** From a file, the environment, or whoever sits at the terminal. */
    Passphrase read(Terminal terminal) throws Refusal {
        if (file != null) {
            return fromFile(file);
        }
        String variable = terminal.environment().apply(VARIABLE);
        if (variable != null) {
            return notEmpty(Passphrase.taking(variable.toCharArray()));
        }
        return asked(terminal, "passphrase.ask");
    }

    /** What a new study will be opened with: somebody who types it types it twice. */
    Passphrase readNew(Terminal terminal) throws Refusal {
        if (file != null || terminal.environment().apply(VARIABLE) != null) {
            return read(terminal);
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
