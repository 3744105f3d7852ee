package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Formats;
import org.nyaya.transcript.Place;
import org.nyaya.transcript.Reading;

/** Takes the figures of reading files to drafts; no study is written. */
final class MeasuringReading {

    private static final int TIMES = 3;
    private static final int MEGABYTES = 400;

    private final Report report;
    private final Path folder;

    MeasuringReading(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void all() throws Exception {
        ReadingFiles files = ReadingFiles.write(folder);
        String since = Memory.forgetPeak() ? "of reading" : "of the whole run";
        many("docx", files.docx(), 6);
        many("odt", files.odt(), 4);
        many("vtt", files.vtt(), 1.5);
        one(
                String.format(Locale.ROOT, "read a PDF of %d full pages", ReadingFiles.PAGES),
                () -> pdf(files.pdf()),
                3);
        one(
                String.format(Locale.ROOT, "read a txt of %,d words", ReadingFiles.LONG),
                () -> interview(files.txt(), ReadingFiles.LONG),
                0.5);
        Memory.peakMegabytes().ifPresent(peak -> megabytes("peak resident memory " + since, peak));
        Memory.withChildren(() -> pdf(files.pdf()))
                .ifPresent(most -> megabytes("the same in a PDF, its own process included", most));
    }

    /** Each once, as they come: the first ones while the program is not warm yet. */
    private void many(String ending, List<Path> files, double budget) throws Exception {
        Samples samples = new Samples();
        samples.time(() -> {
            for (Path file : files) {
                interview(file, ReadingFiles.WORDS);
            }
            return files;
        });
        String name =
                String.format(
                        Locale.ROOT,
                        "read %d %s of %,d words each",
                        files.size(),
                        ending,
                        ReadingFiles.WORDS);
        seconds(name, samples, budget);
    }

    private void one(String name, Samples.Timed<Draft> reading, double budget) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < TIMES; i++) {
            samples.time(reading);
        }
        seconds(name, samples, budget);
    }

    private static Draft interview(Path file, int words) throws IOException {
        Draft draft = draft(file);
        // No word has fewer than two letters, and a space follows.
        if (draft.speakers().size() != 2 || draft.text().length() < 3 * words) {
            throw new IOException(file + ": not what was written");
        }
        return draft;
    }

    private static Draft pdf(Path file) throws IOException {
        Draft draft = draft(file);
        if (draft.places().stream().map(Place::page).distinct().count() != ReadingFiles.PAGES) {
            throw new IOException(file + ": not the pages that were written");
        }
        return draft;
    }

    private static Draft draft(Path file) throws IOException {
        String name = file.getFileName().toString();
        return switch (Formats.read(name, Files.readAllBytes(file), null)) {
            case Reading.Read read -> read.draft();
            case Reading.Refused refused -> throw new IOException(file + ": " + refused.why());
        };
    }

    private void seconds(String name, Samples samples, double budget) {
        report.add(Figure.of(name, samples.median() / 1000, "s", budget, Map.of()));
    }

    private void megabytes(String name, double value) {
        report.add(Figure.of(name, value, "MB", MEGABYTES, Map.of()));
    }
}
