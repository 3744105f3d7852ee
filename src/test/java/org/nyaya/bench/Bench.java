package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;

/**
 * Measures Nyaya in its own process, through the doors that the window and the command line use:
 * {@code documents words codings} are the arguments, and {@code study} or {@code reading} where
 * only one of the two parts is wanted. Prints a table for each part and writes {@code
 * target/bench.json}.
 */
public final class Bench {

    private static final Path TARGET = Path.of("target");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        // As the program does: what its libraries would say of themselves is not the table.
        LogManager.getLogManager().reset();
        String part = args.length > 3 ? args[3] : "all";
        long began = System.nanoTime();
        double load = Machine.load();
        Path folder = Files.createDirectories(TARGET.resolve("bench"));
        List<Report> reports = new ArrayList<>();
        if (!part.equals("reading")) {
            int documents = Integer.parseInt(args[0]);
            int words = Integer.parseInt(args[1]);
            int codings = Integer.parseInt(args[2]);
            reports.add(study(folder, documents, words, codings));
        }
        if (!part.equals("study")) {
            reports.add(reading(folder.resolve("reading")));
        }
        Report.write(TARGET.resolve("bench.json"), reports);
        System.out.printf(
                Locale.ROOT,
                """
                The whole run took %.0f s; load of the machine %.1f before it, %.1f after it: with much beyond
                the 1 to 2 that the run itself makes, others were measured too.
                """,
                (System.nanoTime() - began) / 1e9,
                load,
                Machine.load());
    }

    private static Report study(Path folder, int documents, int words, int codings)
            throws Exception {
        Corpus corpus = new Corpus(documents, words);
        List<Path> files = corpus.write(folder.resolve("corpus"));
        Report report = new Report();
        new Measuring(report, corpus, files, folder, codings).all();
        System.out.printf(
                Locale.ROOT,
                """
                %d documents, %,d words, %,d codings, 50 codes; %d processors

                %s
                Medians of 6 imports after the cold one, of all codings from the first on, and of questions and
                counts after a round that was not measured. Rivals as measured on a 2-core machine.

                """,
                documents,
                words,
                codings,
                Runtime.getRuntime().availableProcessors(),
                report.table());
        return report;
    }

    private static Report reading(Path folder) throws Exception {
        Report report = new Report();
        new MeasuringReading(report, Files.createDirectories(folder)).all();
        System.out.printf(
                """
                Files read to drafts, from the disk's cache

                %s
                Hundreds are read once, one after the other, the first while the program is not warm yet; the PDF,
                with the start of its process, and the txt are medians of 3. Memory counts anew from here, with what
                the process held before; with the PDF's process, it is the most of both together, where pages that
                they share count once.

                """,
                report.table());
        return report;
    }
}
