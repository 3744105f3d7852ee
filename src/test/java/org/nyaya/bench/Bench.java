package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;

/**
 * Measures Nyaya in its own process, through the doors that the window and the command line use:
 * {@code documents words codings part sizes} are the arguments. The part is {@code study}, {@code
 * reading}, {@code window} or {@code large} where only one is wanted, {@code all} for the first
 * three and {@code every} for all; {@code sizes} are those of the large studies, the smallest
 * first, as {@code 1:10,20:1000} for millions of words and thousands of codings. Prints a table for
 * each part and writes {@code target/bench.json}.
 */
public final class Bench {

    private static final Path TARGET = Path.of("target");
    private static final Map<String, Set<String>> PARTS =
            Map.of(
                    "all",
                    Set.of("study", "reading", "window"),
                    "every",
                    Set.of("study", "reading", "window", "large"));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        // As the program does: what its libraries would say of themselves is not the table.
        LogManager.getLogManager().reset();
        Set<String> parts = PARTS.getOrDefault(args[3], Set.of(args[3]));
        long began = System.nanoTime();
        double load = Machine.load();
        Path folder = Files.createDirectories(TARGET.resolve("bench"));
        List<Report> reports = new ArrayList<>();
        if (parts.contains("study")) {
            int documents = Integer.parseInt(args[0]);
            int words = Integer.parseInt(args[1]);
            int codings = Integer.parseInt(args[2]);
            reports.add(study(folder, documents, words, codings));
        }
        if (parts.contains("reading")) {
            reports.add(reading(folder.resolve("reading")));
        }
        if (parts.contains("window")) {
            reports.add(
                    window(
                            folder,
                            Integer.parseInt(args[0]),
                            Integer.parseInt(args[1]),
                            Integer.parseInt(args[2])));
        }
        if (parts.contains("large")) {
            reports.addAll(large(folder, args[4]));
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

    private static Report window(Path folder, int documents, int words, int codings)
            throws Exception {
        List<Path> files = new Corpus(documents, words).write(folder.resolve("corpus"));
        Report report = new Report();
        new MeasuringWindow(report, folder).all(files, codings);
        System.out.printf(
                """
                The window, drawn by software, without a display

                %s
                Each in a process of its own; from the key to the end of the pulse that shows what it did, after
                a round that was not measured.

                """,
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

    private static List<Report> large(Path folder, String sizes) throws Exception {
        MeasuringLarge large = new MeasuringLarge(folder);
        for (String size : sizes.split(",", -1)) {
            large.measure(Size.of(size));
        }
        System.out.printf(
                """

                The largest study

                %s
                The same of each size: millions of words / thousands of codings

                %s
                Each study is asked by a process of its own. Questions are asked once each, after others that were
                not measured; a coding is found by a question for its code in its source. The key is derived before
                the clock of opening starts.

                """,
                large.largest().table(), large.growth());
        return large.all();
    }
}
