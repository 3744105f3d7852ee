package org.nyaya.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another process with a study: derives the key, waits for a line, opens the file, and says what
 * came of it. Then it holds the study until its input ends, or codes passages until it is killed.
 */
final class StudyProcess implements AutoCloseable {

    static final String OPENED = "OPENED";
    static final String DONE = "DONE";
    static final String NEXT = "another of four words";

    private final Process process;
    private final BufferedReader out;

    private StudyProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** A process that holds the study and only reads. */
    static StudyProcess holding(Path file) throws IOException {
        return start("hold", file);
    }

    /**
     * A process that codes passages and prints the id of each after it was told that it is kept.
     */
    static StudyProcess coding(Path file) throws IOException {
        return start("code", file);
    }

    /** A process that backs the study up again and again, and prints each backup that was made. */
    static StudyProcess backingUp(Path file) throws IOException {
        return start("back up", file);
    }

    /** A process that gives the study the passphrase {@link #NEXT} and prints DONE. */
    static StudyProcess changingPassphrase(Path file) throws IOException {
        return start("passphrase", file);
    }

    /** A process that erases the history of the study and prints DONE. */
    static StudyProcess purging(Path file) throws IOException {
        return start("purge", file);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private static StudyProcess start(String what, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(
                        java,
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StudyProcess.class.getName(),
                        what,
                        file.toString());
        return new StudyProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Lets it open the study now; answers {@link #OPENED}, or why it could not. */
    String open() throws IOException {
        process.outputWriter(StandardCharsets.US_ASCII).append('\n').flush();
        return String.valueOf(out.readLine());
    }

    /** Ends it at once, as a power cut would; answers the whole lines it had printed until then. */
    List<String> kill() throws InterruptedException {
        // Through the handle, because the process itself would close its pipes with what is in
        // them.
        process.toHandle().destroyForcibly();
        List<String> lines = out.lines().toList();
        process.waitFor();
        return lines;
    }

    /** Lets it close the study and end. */
    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.US_ASCII).close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("The other process does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Key key = Key.forExisting(Passphrases.any(), Key.header(file));
        in.readLine();
        try (Project project = StudyFile.open(file, key, Schema.current())) {
            project.read(read -> read.number("select count(*) from coder")).join();
            out.println(OPENED);
            switch (args[0]) {
                case "hold" -> in.readLine();
                case "code" -> code(project, out);
                case "back up" -> backUp(project, out);
                case "passphrase" -> project.rewriting().passphrase(Passphrases.of(NEXT)).close();
                default -> project.rewriting().purge(Rewriting.Erase.ALL, tx -> null, purged -> {});
            }
            out.println(DONE);
        } catch (CannotOpen e) {
            out.println(e.why());
        } catch (CannotBackUp e) {
            out.println(e.why());
        }
    }

    private static void backUp(Project project, PrintStream out) throws CannotBackUp {
        while (true) {
            out.println(project.backingUp().now().file().getFileName());
        }
    }

    private static void code(Project project, PrintStream out) {
        while (true) {
            long id = project.act(Label.of("code.passage"), StudyProcess::code).join();
            // With a full stop, so that half a number is not taken for one.
            out.println(id + ".");
        }
    }

    /** Something to code: a source, a code, a coder and a layer, each with the id 1. */
    static Void begin(Tx tx) {
        long text = tx.keepText("A word. ".repeat(1000), new byte[0], new byte[0], "");
        tx.insert(
                Table.SOURCE,
                "kind, name, folded, language, text",
                "note",
                "Note",
                "note",
                "en",
                text);
        tx.insert(
                Table.CODE,
                "name, folded, position, definition, include, exclude, example, counter_example",
                "Code",
                "code",
                0,
                "",
                "",
                "",
                "",
                "");
        tx.insert(Table.CODER, "name, folded", "Coder", "coder");
        tx.insert(Table.LAYER, "name, folded, kind", "Own work", "own work", "own");
        return null;
    }

    private static long code(Tx tx) {
        int start = (int) tx.number("select count(*) from coding");
        return tx.insert(
                Table.CODING,
                "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                1,
                1,
                start,
                start + 5,
                1,
                1,
                1,
                "certain",
                "Why",
                false);
    }
}
