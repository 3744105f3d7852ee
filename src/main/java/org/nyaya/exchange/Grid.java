package org.nyaya.exchange;

import java.util.List;
import java.util.Locale;
import org.nyaya.transcript.Decoding;

/**
 * The cells of a table as texts.
 *
 * @param header the first row that is not empty, as written
 * @param rows those below it
 */
public record Grid(List<String> header, List<Line> rows) {

    /** A larger file is no table of people or codes. */
    public static final int MOST_BYTES = 20 << 20;

    /** What the parts of a spreadsheet within {@link #MOST_BYTES} unpack to at the most. */
    static final long MOST_UNPACKED = 64L << 20;

    /** More rows than any study has. */
    public static final int MOST_ROWS = 100_000;

    /** More columns than any table that a person made. */
    static final int MOST_COLUMNS = 2_000;

    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number of the line of the file on which it ends, or of the row of the sheet, from 1
     */
    public record Line(long number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of that column; empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Takes rows one by one, the header first. */
    interface Reader {
        void read(Line line) throws BadTable;
    }

    /**
     * Reads a table, a spreadsheet where the file is called so.
     *
     * @throws BadTable where it is none, or far larger than a table of people is
     */
    public static Grid read(String name, byte[] file) throws BadTable {
        if (file.length > MOST_BYTES) {
            throw new BadTable(BadTable.What.TOO_LARGE, "");
        }
        List<Line> lines = isSheet(name) ? Xlsx.read(file, MOST_UNPACKED) : Csv.lines(file);
        if (lines.size() - 1 > MOST_ROWS || lines.getFirst().cells().size() > MOST_COLUMNS) {
            throw new BadTable(BadTable.What.TOO_LARGE, "");
        }
        return new Grid(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    /**
     * Shows a table row by row, the header first, so that what is not wanted of it need not be
     * kept.
     *
     * @param most how many rows below the header
     * @param mostUnpacked what the parts of a spreadsheet may unpack to, in bytes
     */
    static void each(String name, byte[] file, int most, long mostUnpacked, Reader reader)
            throws BadTable {
        int[] rows = {0};
        Reader counting =
                line -> {
                    if (rows[0] > most || line.cells().size() > MOST_COLUMNS) {
                        throw new BadTable(BadTable.What.TOO_LARGE, "");
                    }
                    rows[0]++;
                    reader.read(line);
                };
        if (isSheet(name)) {
            Xlsx.each(file, mostUnpacked, counting);
        } else {
            Csv.each(file, counting);
        }
    }

    /** Whether what begins so may be a table that an export can take the place of. */
    public static boolean looksLikeTable(byte[] head) {
        boolean zip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
        return head.length == 0
                || zip
                || Decoding.decode(head, null) instanceof Decoding.Outcome.Text;
    }

    /** Whether a file of that name is a spreadsheet. */
    public static boolean isSheet(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
