package org.nyaya.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nyaya.words.Words;

/**
 * Where a command speaks and what it is given beside its arguments.
 *
 * @param out results; {@code err} everything else
 * @param environment variables by name; answers null where there is none
 * @param prompt asks for a secret that does not show while it is typed; answers null where nobody
 *     can be asked
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Words words,
        Function<String, @Nullable String> environment,
        Function<String, char @Nullable []> prompt) {

    /** The terminal the program was started from. */
    public static Terminal ofSystem(Words words) {
        return new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                words,
                System::getenv,
                Terminal::ask);
    }

    private static char @Nullable [] ask(String question) {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? null
                : console.readPassword("%s ", question);
    }

    /** Prints a sentence of the message files as a result. */
    void say(String key, Object... args) {
        out.println(words.say(key, args));
    }

    /** Prints a sentence about what did not go well. */
    void complain(String key, Object... args) {
        err.println(words.say(key, args));
    }
}
