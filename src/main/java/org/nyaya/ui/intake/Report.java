package org.nyaya.ui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nyaya.exchange.Csv;
import org.nyaya.exchange.Outcome;
import org.nyaya.exchange.Seen;
import org.nyaya.exchange.WholeFile;
import org.nyaya.exchange.Written;

/**
 * What came of an import, file by file: names of files and sources, and sentences of ours; nothing
 * that people said.
 *
 * @param stopped whether it ended before its end
 */
public record Report(List<Line> lines, boolean stopped) {

    /**
     * What came of one file.
     *
     * @param name of its source; empty where there is none
     * @param what a few words
     * @param sentences all of it, warnings too
     */
    public record Line(
            String file, String name, boolean taken, String what, List<String> sentences) {

        public Line {
            sentences = List.copyOf(sentences);
        }
    }

    static final Report NOTHING = new Report(List.of(), false);

    public Report {
        lines = List.copyOf(lines);
    }

    /**
     * {@code going}: the rows that were to be taken in; {@code rows} holds those too that could not
     * be.
     */
    static Report of(
            IntakeWords words, List<ImportRow> rows, List<ImportRow> going, boolean stopped) {
        List<Line> lines = new ArrayList<>();
        for (ImportRow row : rows) {
            boolean refused = row.seen().get() instanceof Seen.Not;
            boolean hindered = row.included().get() && row.obstacle().get() != null;
            if (going.contains(row) || refused || hindered) {
                lines.add(line(words, row, going.contains(row)));
            }
        }
        return new Report(lines, stopped);
    }

    private static Line line(IntakeWords words, ImportRow row, boolean went) {
        Outcome outcome = row.outcome().get();
        Notice notice = words.notice(row);
        List<String> sentences = new ArrayList<>();
        if (went && outcome == null) {
            sentences.add(words.notReached(row.file()));
        } else {
            sentences.addAll(notice.sentences());
        }
        if (row.isTaken() && row.seen().get() instanceof Seen.Legible seen) {
            seen.warnings().forEach(one -> sentences.add(words.sentence(one, row.file())));
        }
        String name = row.decided().map(one -> one.decision().name()).orElse("");
        return new Line(
                row.fileName(),
                row.isTaken() ? name : "",
                row.isTaken(),
                went && outcome == null ? words.waited() : notice.word(),
                sentences);
    }

    public long taken() {
        return lines.stream().filter(Line::taken).count();
    }

    public long notTaken() {
        return lines.size() - taken();
    }

    /** How many sources came in with something to look at. */
    public long warned() {
        return lines.stream().filter(line -> line.taken() && line.sentences().size() > 1).count();
    }

    /** Writes it, whole or not at all: as a table where the file is called .csv, else as text. */
    public void write(Path file, List<String> header) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            List<List<String>> rows =
                    lines.stream()
                            .map(line ->
                                    List.of(
                                            line.file(),
                                            line.name(),
                                            line.what(),
                                            String.join(" ", line.sentences())))
                            .toList();
            WholeFile.write(
                    file,
                    out -> {
                        out.write(Csv.BYTE_ORDER_MARK);
                        new Written(header, rows).csv(out);
                    });
            return;
        }
        WholeFile.write(
                file,
                out -> {
                    for (Line line : lines) {
                        out.write(line.file() + "\n    " + line.what() + "\n");
                        for (String sentence : line.sentences()) {
                            out.write("    " + sentence + "\n");
                        }
                    }
                });
    }
}
