package org.nyaya.exchange;

/**
 * Cells that a spreadsheet would work out: those that begin with {@code = + - @}, a tab or a line
 * end (OWASP, "CSV Injection"). In comma separated values they get an apostrophe before them, and
 * so do those that have such apostrophes of their own: reading takes exactly one off again, so that
 * every cell comes back as it was. In a spreadsheet they are marked as text, and stay what they
 * are.
 */
final class Harmless {

    private static final String STARTS = "=+-@\t\r\n";

    private Harmless() {}

    /** Whether a spreadsheet would work it out. */
    static boolean isFormula(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    /** The cell as it is written among comma separated values. */
    static String written(String cell) {
        return hidesFormula(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #written}. */
    static String read(String cell) {
        return cell.startsWith("'") && hidesFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether it is a formula, apostrophes before it aside. */
    private static boolean hidesFormula(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && STARTS.indexOf(cell.charAt(first)) >= 0;
    }
}
