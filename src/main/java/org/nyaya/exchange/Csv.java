package org.nyaya.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
}
