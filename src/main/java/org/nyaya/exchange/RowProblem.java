package org.nyaya.exchange;

/**
 * A row of a table that was not taken in; the others were.
 *
 * @param line of the file on which the row ends, counted from 1
 * @param what is wrong; each has its sentence in the message files
 * @param value the cell that is meant
 * @param column in which it stands, where the sentence names it; else empty
 */
public record RowProblem(long line, What what, String value, String column) {

    RowProblem(long line, What what, String value) {
        this(line, what, value, "");
    }

    /** What is wrong with a row. */
    public enum What {
        NO_SOURCE,
        NO_CODE,
        SEVERAL_CODES,
        NO_NUMBER,
        NO_CERTAINTY,
        NO_KEY_QUOTE,
        NO_LAYER,
        OTHER_KIND,
        CODED_TWICE,
        OUTSIDE,
        CUTS_CHARACTER,
        EMPTY_NAME,
        TAG_TAKEN,
        TWICE,
        NO_COLOR,
        NO_ORIGIN,
        NO_STAGE,
        TOO_LONG,
        LONG_NAME,
        TOO_DEEP,
        NO_PARENT,
        SEVERAL_PARENTS,
        PARENT_CYCLE,
        PARENT_LEFT_OUT,
        UNSTORABLE,
        NO_PERSON,
        PERSON_TWICE,
        UNNAMED_COLUMN,
        OTHER_TYPE,
        NO_TEXT,
        NO_DECIMAL,
        NO_DATE
    }
}
