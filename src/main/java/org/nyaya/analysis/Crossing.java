package org.nyaya.analysis;

import java.util.List;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Scope;

/**
 * The counts of all codes, told apart: a column for each source, or for each value of an attribute.
 *
 * @param rows in the order of the codebook
 * @param scope whose codings are counted
 */
public record Crossing(List<Column> columns, List<Row> rows, Scope scope) {

    public Crossing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What tells the counts apart. */
    public sealed interface By {

        record OfSource() implements By {}

        /**
         * The values of an attribute (an id) that somebody has. A passage counts for a value where
         * a person speaks in it who has that value; of its people, those count who have it. Dates
         * are told apart by their years.
         */
        record OfAttribute(long id) implements By {}
    }

    /** A column: the name of the source, or the value as the study spells it. */
    public record Column(String name) {}

    /**
     * A code.
     *
     * @param alone one for each column
     * @param withSubCodes one for each column
     */
    public record Row(Code code, CodePath path, List<Tally> alone, List<Tally> withSubCodes) {

        public Row {
            alone = List.copyOf(alone);
            withSubCodes = List.copyOf(withSubCodes);
        }
    }
}
