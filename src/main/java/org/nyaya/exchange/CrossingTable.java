package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nyaya.analysis.Crossing;
import org.nyaya.analysis.Tally;

/**
 * Counts that are told apart, as a table: a row for each code, a column for each source or value.
 * What is counted, whose codings are, and what counts as what stands in the last columns, the same
 * in every row, for the reasons told at {@link FrequenciesTable}.
 */
public final class CrossingTable {

    private CrossingTable() {}

    /**
     * The table of one measure.
     *
     * @param counted the name of the measure, as a column may be called
     * @param below whether each code is counted with the codes below it
     */
    public static Written written(
            Crossing crossing,
            String counted,
            ToIntFunction<Tally> measure,
            boolean below,
            FrequenciesTable.Statement statement) {
        List<String> header = new ArrayList<>(List.of("code"));
        crossing.columns().forEach(column -> header.add(column.name()));
        header.addAll(List.of("counted", "coder", "scope", "rule"));
        String coder = crossing.scope().coder().name();
        List<List<Object>> rows = new ArrayList<>();
        for (Crossing.Row counts : crossing.rows()) {
            List<Object> row = new ArrayList<>(List.of(counts.path().toString()));
            for (Tally tally : below ? counts.withSubCodes() : counts.alone()) {
                row.add(measure.applyAsInt(tally));
            }
            row.addAll(List.of(counted, coder, statement.scope(), statement.rule()));
            rows.add(row);
        }
        return new Written(
                header,
                rows,
                List.of(
                        List.of("counted", counted),
                        List.of("coder", coder),
                        List.of("scope", statement.scope()),
                        List.of("rule", statement.rule())));
    }
}
