package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;

/**
 * Counts as a table: a row for each code with its own counts and those with its sub-codes, which
 * end in {@code _with_subcodes}. {@code level} is {@code theme} for a code at the top, else {@code
 * code}; {@code theme} the name of the code at the top of its path. Rows of themes and of the codes
 * below them must not be added up: the same passage may stand in several.
 *
 * <p>Whose codings are counted, and what counts as what, goes with the numbers wherever they go. In
 * comma separated values it stands in the last columns, {@code coder}, {@code scope} and {@code
 * rule}, the same in every row: lines before or behind the table would be taken for rows by R and
 * pandas. In a spreadsheet it stands in a second sheet, too. Nothing tells when it was counted, so
 * that the same study gives the same file.
 */
public final class FrequenciesTable {

    /**
     * What goes with the numbers, in words.
     *
     * @param scope whose codings are counted
     * @param rule what counts as a passage, a word, a person
     */
    public record Statement(String scope, String rule) {}

    private static final List<String> COUNTS =
            List.of("people", "interviews", "sources", "passages", "words");

    private FrequenciesTable() {}

    public static Written written(Frequencies.Table table, Statement statement) {
        List<String> header = new ArrayList<>(header());
        header.add("scope");
        header.add("rule");
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> counted : rows(table)) {
            List<Object> row = new ArrayList<>(counted);
            row.add(statement.scope());
            row.add(statement.rule());
            rows.add(row);
        }
        return new Written(
                header,
                rows,
                List.of(
                        List.of("coder", table.scope().coder().name()),
                        List.of("scope", statement.scope()),
                        List.of("rule", statement.rule())));
    }

    /** The columns, without what is the same in every row and in words. */
    public static List<String> header() {
        List<String> header = new ArrayList<>(List.of("code"));
        header.addAll(COUNTS);
        COUNTS.forEach(count -> header.add(count + "_with_subcodes"));
        header.addAll(List.of("coder", "level", "theme"));
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
            row.add(frequency.code().parent() == null ? "theme" : "code");
            row.add(frequency.path().names().getFirst());
            rows.add(row);
        }
        return rows;
    }

    /** People first, for that is what a study is about. */
    public static List<Integer> counts(Tally tally) {
        return List.of(
                tally.people(),
                tally.interviews(),
                tally.sources(),
                tally.passages(),
                tally.words());
    }
}
