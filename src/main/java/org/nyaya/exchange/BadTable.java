package org.nyaya.exchange;

/** A file is not the table it should be; nothing of it was taken in. */
public final class BadTable extends Exception {

    /** What is wrong; each has its sentence in the message files. */
    public enum What {
        NOT_TEXT,
        BROKEN_QUOTES,
        NO_COLUMN,
        COLUMN_TWICE,
        /** It is called like a spreadsheet and is none, or a broken one. */
        NO_SHEET,
        NO_ROWS,
        TOO_LARGE
    }

    private final What what;
    private final String column;

    BadTable(What what, String column) {
        super("Not the table it should be: " + what);
        this.what = what;
        this.column = column;
    }

    public What what() {
        return what;
    }

    /** The column that is meant; empty where none is. */
    public String column() {
        return column;
    }
}
