package org.nyaya.people;

import java.util.Map;
import java.util.List;

/**
 * What came of a table about people.
 *
 * @param otherType columns, by index, whose attribute is there with a type that is not the one the
 *     table names; they were left out. With the type that is there
 * @param rows what became of each row
 */
public record Learnt(Map<Integer, AttributeType> otherType, List<Outcome> rows) {

    public Learnt {
        otherType = Map.copyOf(otherType);
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public sealed interface Outcome {

        /** The person is new. */
        record Added() implements Outcome {}

        /** Something of the person is new. */
        record Changed() implements Outcome {}

        /** All was known. */
        record Same() implements Outcome {}

        /**
         * The value in that column is none of the attribute's type; nothing of the row was done.
         */
        record Unfit(int column, AttributeType type) implements Outcome {}
    }
}
