package org.nyaya.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Definition;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.text.Names;

/**
 * The codebook as a table, a row for each code; {@code code} holds its path, {@code
 * Needs/Housing/Shelter}.
 */
public final class CodebookCsv {

    private static final List<String> HEADER =
            List.of(
                    "code",
                    "color",
                    "tag",
                    "definition",
                    "include",
                    "exclude",
                    "example",
                    "counter_example",
                    "origin",
                    "stage");
    private static final List<String> NEEDED = List.of("code");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-F]{6}");
    private static final Set<String> ORIGINS = Set.of("", "data", "theory", "document");
    private static final Set<String> STAGES = Set.of("", "open", "focused", "theoretical");

    private CodebookCsv() {}

    public static void write(CodeTree codes, Writer out) throws IOException {
        Csv.write(out, HEADER, codes.all().stream().map(code -> row(codes, code)).toList());
    }

    /** Takes a codebook in, in one action: rows that are wrong are told, the others are done. */
    public static CompletableFuture<TakenIn> takeIn(byte[] file, Codebook codebook)
            throws BadTable {
        List<RowProblem> problems = new ArrayList<>();
        List<Codebook.Entry> entries = new ArrayList<>();
        List<Csv.Row> rows = new ArrayList<>();
        Set<List<String>> paths = new HashSet<>();
        for (Csv.Row row : Csv.read(file, NEEDED)) {
            CodePath path = CodePath.of(row.get("code"));
            RowProblem problem = problem(row, path, paths);
            if (problem == null) {
                entries.add(new Codebook.Entry(path, before -> details(row, before)));
                rows.add(row);
            } else {
                problems.add(problem);
            }
        }
        return codebook.takeIn(entries).thenApply(outcomes -> result(outcomes, rows, problems));
    }

    private static TakenIn result(
            List<Codebook.Outcome> outcomes, List<Csv.Row> rows, List<RowProblem> problems) {
        int added = 0;
        int changed = 0;
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            Csv.Row row = rows.get(i);
            switch (outcomes.get(i)) {
                case ADDED -> added++;
                case CHANGED -> changed++;
                case SAME -> same++;
                case TAG_TAKEN ->
                        problems.add(new RowProblem(row.line(), What.TAG_TAKEN, tag(row)));
            }
        }
        return new TakenIn(added, changed, same, problems);
    }

    private static @Nullable RowProblem problem(
            Csv.Row row, CodePath path, Set<List<String>> paths) {
        What what = null;
        String value = row.get("code");
        if (path.hasEmptyName()) {
            what = What.EMPTY_NAME;
        } else if (!paths.add(path.names().stream().map(Names::fold).toList())) {
            what = What.TWICE;
        } else if (!color(row).isEmpty() && !COLOR.matcher(color(row)).matches()) {
            what = What.NO_COLOR;
            value = row.get("color");
        } else if (!ORIGINS.contains(lower(row, "origin"))) {
            what = What.NO_ORIGIN;
            value = row.get("origin");
        } else if (!STAGES.contains(lower(row, "stage"))) {
            what = What.NO_STAGE;
            value = row.get("stage");
        }
        return what == null ? null : new RowProblem(row.line(), what, value);
    }

    /** What the file has no column for stays as it was. */
    private static CodeDetails details(Csv.Row row, CodeDetails before) {
        Definition old = before.definition();
        return new CodeDetails(
                row.has("color") ? orNull(color(row)) : before.color(),
                row.has("tag") ? orNull(tag(row)) : before.tag(),
                new Definition(
                        row.has("definition") ? row.get("definition") : old.text(),
                        row.has("include") ? row.get("include") : old.include(),
                        row.has("exclude") ? row.get("exclude") : old.exclude(),
                        row.has("example") ? row.get("example") : old.example(),
                        row.has("counter_example")
                                ? row.get("counter_example")
                                : old.counterExample()),
                row.has("origin") ? orNull(lower(row, "origin")) : before.origin(),
                row.has("stage") ? orNull(lower(row, "stage")) : before.stage());
    }

    private static String color(Csv.Row row) {
        return row.get("color").strip().toUpperCase(Locale.ROOT);
    }

    private static String tag(Csv.Row row) {
        return row.get("tag").strip().toUpperCase(Locale.ROOT);
    }

    private static String lower(Csv.Row row, String column) {
        return row.get(column).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> row(CodeTree codes, Code code) {
        Definition definition = code.definition();
        return List.of(
                codes.path(code).toString(),
                orEmpty(code.color()),
                orEmpty(code.tag()),
                definition.text(),
                definition.include(),
                definition.exclude(),
                definition.example(),
                definition.counterExample(),
                orEmpty(code.origin()),
                orEmpty(code.stage()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
