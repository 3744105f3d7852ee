package org.nyaya.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one run, as a table for people and as JSON for programs. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "", "measured", "", "budget", "", Figure.QUALCODER, Figure.TAGUETTE);
        for (Figure figure : figures) {
            Double budget = figure.budget();
            String verdict = budget == null ? "" : figure.isOver() ? "over" : "within";
            line(
                    table,
                    figure.name(),
                    number(figure.value()),
                    figure.unit(),
                    number(budget),
                    verdict,
                    number(figure.rivals().get(Figure.QUALCODER)),
                    number(figure.rivals().get(Figure.TAGUETTE)));
        }
        return table.toString();
    }

    void write(Path file) {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file, figures);
    }

    private static void line(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-50s %9s %-3s %7s %-6s %12s %12s%n", cells));
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
