package org.nyaya.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrases;
import org.nyaya.study.RandomChanges;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;

/**
 * Another process with a study and its search index: waits for a line, opens the study, changes it
 * at random and says after each action how many there were; after so many it closes the study,
 * until it is killed.
 */
final class IndexProcess {

    static final String READY = "READY";

    private final Process process;
    private final BufferedReader out;

    private IndexProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.US_ASCII);
    }

    static IndexProcess start(Path file, long seed, int actions) throws IOException {
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
                        IndexProcess.class.getName(),
                        file.toString(),
                        Long.toString(seed),
                        Integer.toString(actions));
        return new IndexProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Lets it open the study; answers {@link #READY} when its index shows all there is. */
    String open() throws IOException {
        process.outputWriter(StandardCharsets.US_ASCII).append('\n').flush();
        return next();
    }

    /** The next line it says. */
    String next() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** Ends it at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    public static void main(String[] args) throws IOException, CannotOpen {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        in.readLine();
        Random random = new Random(Long.parseLong(args[1]));
        try (Study study = Study.open(Path.of(args[0]), Passphrases.any())) {
            study.coders().signIn().join();
            study.ask().index().ready().join();
            out.println(READY);
            RandomStudy content = new RandomStudy(study, random);
            RandomChanges changes = new RandomChanges(study, content, random);
            for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
                if (random.nextBoolean()) {
                    changes.change();
                } else {
                    content.addCoding();
                }
                out.println(i);
            }
        }
        out.println("CLOSED");
    }
}
