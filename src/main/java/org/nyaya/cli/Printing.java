package org.nyaya.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Csv;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows under a header, printed as a script or a person wants them. */
final class Printing {

    /** Blanks between columns. */
    private static final int GAP = 2;

    private Printing() {}

    /** Prints a table in that format. */
    static void print(
            PrintWriter out,
            Format format,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        switch (format) {
            case TEXT -> columns(out, header, rows);
            case CSV -> csv(out, header, rows);
            case JSON -> json(out, header, rows);
        }
    }

    /** Prints a table as CSV; lists become one cell with semicolons. */
    static void csv(
            PrintWriter out,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        List<List<Object>> cells = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            List<Object> line = new ArrayList<>();
            row.forEach(cell -> line.add(flat(cell)));
            cells.add(line);
        }
        Csv.write(out, header, cells);
        out.flush();
    }

    /** Prints a JSON array of objects. */
    static void json(
            PrintWriter out,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                object.put(header.get(i), row.get(i));
            }
            objects.add(object);
        }
        out.println(
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(objects));
    }

    /** Prints columns under each other, texts to the left and numbers to the right. */
    static void columns(
            PrintWriter out,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        int[] widths = widths(header, rows);
        boolean[] right = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            right[i] = !rows.isEmpty() && rows.getFirst().get(i) instanceof Number;
        }
        out.println(Terminal.harmless(line(header, widths, right)));
        for (List<? extends @Nullable Object> row : rows) {
            out.println(Terminal.harmless(line(row, widths, right)));
        }
    }

    /** How wide {@link #columns} prints, in characters. */
    static int width(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        return IntStream.of(widths(header, rows)).map(width -> width + GAP).sum() - GAP;
    }

    private static int[] widths(
            List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = header.get(i).length();
            for (List<? extends @Nullable Object> row : rows) {
                widths[i] = Math.max(widths[i], flat(row.get(i)).toString().length());
            }
        }
        return widths;
    }

    private static String line(
            List<? extends @Nullable Object> cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = flat(cells.get(i)).toString();
            String blanks = " ".repeat(widths[i] - cell.length());
            line.append(right[i] ? blanks + cell : cell + blanks).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    private static Object flat(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case List<?> list -> String.join("; ", list.stream().map(Object::toString).toList());
            default -> cell;
        };
    }
}
