package org.nyaya.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.nyaya.transcript.Decoding;

/**
 * Tables as comma separated values (RFC 4180, LF line ends). A text cell that a spreadsheet would
 * take for a formula gets an apostrophe before it, which reading takes off again; so does one that
 * has such apostrophes of its own, so that they stay.
 */
public final class Csv {

    /** Before a file in UTF-8, so that Excel reads it as what it is. */
    public static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final CSVFormat WRITES =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat READS =
            CSVFormat.RFC4180
                    .builder()
                    .setIgnoreEmptyLines(true)
                    .setIgnoreSurroundingSpaces(false)
                    .get();

    private Csv() {}

    /** Writes a table; cells are texts (made harmless) or numbers. */
    public static void write(Writer out, List<String> header, Iterable<? extends List<?>> rows)
            throws IOException {
        CSVPrinter printer = new CSVPrinter(out, WRITES);
        printer.printRecord(header);
        for (List<?> row : rows) {
            printer.printRecord(row.stream().map(Csv::harmless).toList());
        }
        printer.flush();
    }

    private static Object harmless(Object cell) {
        return switch (cell) {
            case String text when startsAFormula(text) -> "'" + text;
            case BigDecimal number -> number.toPlainString();
            default -> cell;
        };
    }

    /** The cell without the apostrophe that made it harmless. */
    private static String plain(String cell) {
        return cell.startsWith("'") && startsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether it does, apostrophes before it aside. */
    private static boolean startsAFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }

    /** One row below the header. */
    static final class Row {

        private final long line;
        private final Map<String, String> cells;

        private Row(long line, Map<String, String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The line of the file on which it ends, counted from 1. */
        long line() {
            return line;
        }

        /** Whether the file has that column. */
        boolean has(String column) {
            return cells.containsKey(column);
        }

        /** The cell of that column; empty where the row or the file has none. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a table with a header; the names of columns are compared without case.
     *
     * @throws BadTable where the bytes are no such table, or it lacks one of the columns {@code
     *     needed}
     */
    static List<Row> read(byte[] file, List<String> needed) throws BadTable {
        List<Grid.Line> lines = lines(file);
        List<String> header = header(lines.getFirst().cells(), needed);
        List<Row> rows = new ArrayList<>();
        for (Grid.Line line : lines.subList(1, lines.size())) {
            rows.add(row(line, header));
        }
        return rows;
    }

    /**
     * What spreadsheets of this part of the world put between cells: the most of them in the
     * header.
     */
    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /**
     * Every row that is not empty, at least one.
     *
     * @throws BadTable where the bytes are no table
     */
    static List<Grid.Line> lines(byte[] file) throws BadTable {
        if (!(Decoding.decode(file, null) instanceof Decoding.Outcome.Text decoded)) {
            throw new BadTable(BadTable.What.NOT_TEXT, "");
        }
        try (CSVParser parser =
                CSVParser.builder()
                        .setReader(new StringReader(decoded.text()))
                        .setFormat(READS.builder().setDelimiter(delimiter(decoded.text())).get())
                        .get()) {
            List<Grid.Line> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                lines.add(
                        new Grid.Line(
                                parser.getCurrentLineNumber(),
                                record.stream().map(Csv::plain).toList()));
            }
            if (lines.isEmpty()) {
                throw new BadTable(BadTable.What.NOT_TEXT, "");
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new BadTable(BadTable.What.BROKEN_QUOTES, "");
        }
    }

    private static List<String> header(List<String> cells, List<String> needed) throws BadTable {
        List<String> header =
                cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : needed) {
            if (!header.contains(column)) {
                throw new BadTable(BadTable.What.NO_COLUMN, column);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            // Spreadsheets write empty columns beside the table.
            if (!header.get(i).isEmpty() && header.indexOf(header.get(i)) < i) {
                throw new BadTable(BadTable.What.COLUMN_TWICE, header.get(i));
            }
        }
        return header;
    }

    private static Row row(Grid.Line line, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cell(i));
        }
        return new Row(line.number(), cells);
    }
}
