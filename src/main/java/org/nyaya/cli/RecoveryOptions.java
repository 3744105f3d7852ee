package org.nyaya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.RecoveryKey;
import picocli.CommandLine.Option;

/** The words of a recovery sheet, in place of the passphrase. */
final class RecoveryOptions {

    @Option(
            names = "--recovery-words-file",
            paramLabel = "FILE",
            descriptionKey = "recovery-words-file")
    private @Nullable Path file;

    @Option(names = "--recovery-words", descriptionKey = "recovery-words")
    private boolean asks;

    boolean isGiven() {
        return asks || file != null;
    }

    RecoveryKey read(Terminal terminal) throws Refusal {
        return switch (RecoveryKey.read(words(terminal))) {
            case RecoveryKey.Typed.Whole(RecoveryKey key) -> key;
            case RecoveryKey.Typed.NoWord(String word, int line) ->
                    throw new Refusal(Exit.USAGE, "recovery.no_word", word, line);
            case RecoveryKey.Typed.Count(int count) ->
                    throw new Refusal(
                            Exit.USAGE,
                            "recovery.count",
                            RecoveryKey.LINES * RecoveryKey.IN_LINE,
                            count);
            case RecoveryKey.Typed.WrongLine(int line) ->
                    throw new Refusal(Exit.USAGE, "recovery.wrong_line", line);
        };
    }

    private String words(Terminal terminal) throws Refusal {
        if (file != null) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new Refusal(Exit.USAGE, "recovery.file", file);
            }
        }
        char[] typed = terminal.prompt().apply(terminal.words().say("recovery.ask"));
        if (typed == null) {
            throw new Refusal(Exit.USAGE, "recovery.nobody");
        }
        String words = new String(typed);
        Arrays.fill(typed, '\0');
        return words;
    }
}
