package org.nyaya.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;

/**
 * Counts as a table: a row for each code, its own counts and those with its sub-codes, and whose
 * codings they are of.
 */
public final class FrequenciesCsv {

    private static final List<String> COUNTS =
            List.of("people", "interviews", "sources", "passages", "words");

    private FrequenciesCsv() {}

    public static void write(Frequencies.Table table, Writer out) throws IOException {
        Csv.write(out, header(), rows(table));
    }

    public static List<String> header() {
        List<String> header = new ArrayList<>(List.of("code"));
        header.addAll(COUNTS);
        COUNTS.forEach(count -> header.add(count + "_with_subcodes"));
        header.add("coder");
        return header;
    }

    /** Cells under {@link #header}: texts and numbers. */
    public static List<List<Object>> rows(Frequencies.Table table) {
        List<List<Object>> rows = new ArrayList<>();
        for (Frequency frequency : table.rows()) {
            List<Object> row = new ArrayList<>(List.of(frequency.path().toString()));
            row.addAll(counts(frequency.alone()));
            row.addAll(counts(frequency.withSubCodes()));
            row.add(table.scope().coder().name());
            rows.add(row);
        }
        return rows;
    }

    private static List<Integer> counts(Tally tally) {
        return List.of(
                tally.people(),
                tally.interviews(),
                tally.sources(),
                tally.passages(),
                tally.words());
    }
}
