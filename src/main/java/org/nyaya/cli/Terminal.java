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
 * @param asking as {@code prompt}, for what is no secret and shows
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Words words,
        Function<String, @Nullable String> environment,
        Function<String, char @Nullable []> prompt,
        Function<String, @Nullable String> asking) {

    /** The terminal the program was started from. */
    public static Terminal ofSystem(Words words) {
        return new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                words,
                System::getenv,
                question -> {
                    Console console = console();
                    return console == null ? null : console.readPassword("%s ", question);
                },
                question -> {
                    Console console = console();
                    return console == null ? null : console.readLine("%s ", question);
                });
    }

    /** Where somebody can be asked; null where nobody can. */
    private static @Nullable Console console() {
        Console console = System.console();
        return console == null || !console.isTerminal() ? null : console;
    }

    /** Prints a sentence of the message files as a result. */
    void say(String key, Object... args) {
        print(words.say(key, args));
    }

    /** Prints a sentence about what did not go well. */
    public void complain(String key, Object... args) {
        warn(words.say(key, args));
    }

    /** Prints lines about what did not go well. */
    void warn(String lines) {
        err.println(harmless(lines));
    }

    /** Prints lines as a result. */
    void print(String lines) {
        out.println(harmless(lines));
    }

    /**
     * What is shown to a person cannot steer the terminal, nor turn the direction of what follows:
     * such characters, which files may hold, become signs.
     */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c != '\n' && c != '\t' && (Character.isISOControl(c) || turns(c))
                                ? '\ufffd'
                                : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
