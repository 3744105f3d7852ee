package org.nyaya.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.words.Words;

/**
 * Runs commands as somebody at a shell would, with a passphrase in the environment, and holds what
 * they said.
 */
final class Shell {

    static final String PASSPHRASE = "a passphrase for tests";

    private static final String FIRST_CODINGS = "KI0[145],\\d+,\\d+,[^,]*,Tariro,.*";

    private final @Nullable String passphrase;
    private final List<String> typed;
    private final List<String> named = new ArrayList<>();
    private boolean takesNothing;
    private String out = "";
    private String err = "";

    private Shell(@Nullable String passphrase, List<String> typed) {
        this.passphrase = passphrase;
        this.typed = new ArrayList<>(typed);
    }

    static Shell unlocked() {
        return new Shell(PASSPHRASE, List.of());
    }

    static Shell withPassphrase(String other) {
        return new Shell(other, List.of());
    }

    /** Nothing in the environment; somebody types these passphrases, one after the other. */
    static Shell typing(String... passphrases) {
        return new Shell(null, List.of(passphrases));
    }

    /** As {@link #typing}; whoever types also answers what is asked and shows. */
    static Shell naming(String passphrase, String name) {
        Shell shell = typing(passphrase);
        shell.named.add(name);
        return shell;
    }

    /** As {@link #unlocked}, with a standard output that takes nothing, like a full disk. */
    static Shell withBrokenOutput() {
        Shell shell = unlocked();
        shell.takesNothing = true;
        return shell;
    }

    int run(Object... args) {
        StringWriter said = new StringWriter();
        Writer output = takesNothing ? new Full() : said;
        StringWriter complained = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(output, true),
                        new PrintWriter(complained, true),
                        Words.in(Locale.ENGLISH),
                        name -> name.equals("NYAYA_PASSPHRASE") ? passphrase : null,
                        question -> typed.isEmpty() ? null : typed.removeFirst().toCharArray(),
                        question -> named.isEmpty() ? null : named.removeFirst());
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = Cli.run(terminal, words);
        out = said.toString();
        err = complained.toString();
        return exit;
    }

    /** Runs a command that has to succeed without a complaint, and answers what it printed. */
    String ok(Object... args) {
        int exit = run(args);
        if (exit != 0 || !err.isEmpty()) {
            throw new AssertionError("Exit " + exit + ": " + err + out);
        }
        return out;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /**
     * A study with the first interviews of the sample, its codebook and the codings of its first
     * coder, in that folder: small, so that each command is quick.
     */
    static Path sampleStudy(Path folder) {
        try {
            return Files.write(folder.resolve("study.nyaya"), SampleStudy.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the people in {@link #sampleStudy}, as a table in that folder. */
    static Path firstPeople(Path folder) throws IOException {
        return rows(folder, "people.csv", "KI0[145],.*");
    }

    private static Path rows(Path folder, String table, String row) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sample-projects/reintegration", table));
        return Files.write(
                folder.resolve(table),
                Stream.concat(
                                lines.stream().limit(1),
                                lines.stream().skip(1).filter(line -> line.matches(row)))
                        .toList());
    }

    /** Made once, because every command derives the key anew. */
    private static final class SampleStudy {

        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "test-study"));
                Path study = folder.resolve("study.nyaya");
                Files.deleteIfExists(study);
                Path sample = Path.of("sample-projects", "reintegration");
                Shell shell = unlocked();
                shell.ok("new", study, "--coder", "Tariro");
                shell.ok(
                        "import",
                        study,
                        sample.resolve("interviews/KI01.txt"),
                        sample.resolve("interviews/KI04.txt"),
                        sample.resolve("interviews/KI05.txt"),
                        "--person",
                        "KI01=KI01",
                        "--person",
                        "KI04=KI04",
                        "--person",
                        "KI05=KI05");
                shell.ok("codebook", "import", study, sample.resolve("codebook.csv"));
                shell.ok("codings", "import", study, rows(folder, "codings.csv", FIRST_CODINGS));
                return Files.readAllBytes(study);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Full extends Writer {

        @Override
        public void write(char[] characters, int from, int count) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("full");
        }

        @Override
        public void close() {}
    }
}
