package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures Nyaya in its own process, through the doors that the window and the command line use:
 * {@code documents words codings} are the arguments. Prints a table and writes {@code
 * target/bench.json}.
 */
public final class Bench {

    private static final Path TARGET = Path.of("target");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        int documents = Integer.parseInt(args[0]);
        int words = Integer.parseInt(args[1]);
        int codings = Integer.parseInt(args[2]);
        long began = System.nanoTime();
        double load = Machine.load();
        Path folder = Files.createDirectories(TARGET.resolve("bench"));
        Corpus corpus = new Corpus(documents, words);
        List<Path> files = corpus.write(folder.resolve("corpus"));
        Report report = new Report();
        new Measuring(report, corpus, files, folder, codings).all();
        report.write(TARGET.resolve("bench.json"));
        System.out.printf(
                Locale.ROOT,
                "%d documents, %,d words, %,d codings, 50 codes; %d processors%n%n%s%n",
                documents,
                words,
                codings,
                Runtime.getRuntime().availableProcessors(),
                report.table());
        System.out.printf(
                Locale.ROOT,
                """
                Medians of 6 imports after the cold one, of all codings from the first on, and of questions and
                counts after a round that was not measured. Rivals as measured on a 2-core machine.
                The whole run took %.0f s; load of the machine %.1f before it, %.1f after it: with much beyond
                the 1 to 2 that the run itself makes, others were measured too.
                """,
                (System.nanoTime() - began) / 1e9,
                load,
                Machine.load());
    }
}
