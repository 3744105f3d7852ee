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
import org.apache.commons.csv.CSVRecord;

/**
 * Tables as comma separated values (RFC 4180, LF line ends). Text cells, headers too, that a
 * spreadsheet would take for a formula are made harmless, and come back as they were: see {@link
 * Harmless}.
 */
public final class Csv {

    /** Before a file in UTF-8, so that Excel reads it as what it is. */
    public static final char BYTE_ORDER_MARK = '\ufeff';

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
        CsvText.write(out, header.stream().map(Harmless::written).toList());
        for (List<?> row : rows) {
            CsvText.write(out, row.stream().map(Csv::written).toList());
        }
        out.flush();
    }

    private static String written(Object cell) {
        return switch (cell) {
            case String text -> Harmless.written(text);
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
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
     * Every row that is not empty, at least one.
     *
     * @throws BadTable where the bytes are no table
     */
    static List<Grid.Line> lines(byte[] file) throws BadTable {
        List<Grid.Line> lines = new ArrayList<>();
        each(file, lines::add);
        return lines;
    }

    /**
     * Shows every row that is not empty, at least one, to {@code reader}.
     *
     * @throws BadTable where the bytes are no table, or the reader says so
     */
    static void each(byte[] file, Grid.Reader reader) throws BadTable {
        String text = CsvText.of(file);
        boolean any = false;
        try (CSVParser parser =
                CSVParser.builder()
                        .setReader(new StringReader(text))
                        .setFormat(READS.builder().setDelimiter(CsvText.delimiter(text)).get())
                        .get()) {
            for (CSVRecord record : parser) {
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                any = true;
                reader.read(
                        new Grid.Line(
                                parser.getCurrentLineNumber(),
                                record.stream().map(Harmless::read).toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadTable(BadTable.What.BROKEN_QUOTES, "");
        }
        if (!any) {
            throw new BadTable(BadTable.What.NOT_TEXT, "");
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
