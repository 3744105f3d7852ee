package org.nyaya.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one part of a run, as a table for people and as JSON for programs. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();

    /** Writes the figures of all reports one after the other. */
    static void write(Path file, List<Report> reports) {
        List<Figure> all = reports.stream().flatMap(report -> report.figures.stream()).toList();
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file, all);
    }

    /** The figures that {@link #write} wrote there. */
    static Report read(Path file) {
        Report report = new Report();
        report.figures.addAll(
                JsonMapper.shared().readValue(file, new TypeReference<List<Figure>>() {}));
        return report;
    }

    /** The same figures with something behind their names; none was promised. */
    Report told(String more) {
        Report told = new Report();
        for (Figure figure : figures) {
            told.add(Figure.told(figure.name() + more, figure.value(), figure.unit()));
        }
        return told;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        boolean rivals = figures.stream().anyMatch(figure -> !figure.rivals().isEmpty());
        line(
                table,
                "",
                "measured",
                "",
                "budget",
                "",
                rivals ? Figure.QUALCODER : "",
                rivals ? Figure.TAGUETTE : "");
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

    private static void line(StringBuilder table, Object... cells) {
        String line = String.format(Locale.ROOT, "%-50s %9s %-3s %7s %-6s %12s %12s", cells);
        table.append(line.stripTrailing()).append('\n');
    }

    /** A number with as many digits as say something; empty where there is none. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
