package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.NewName;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;

/**
 * A codebook as a table, ours or that of another program: a row for each code. See {@link
 * CodebookColumns} for what columns may be called and {@link PathStyle} for how paths are written.
 */
public final class CodebookFile {

    /** Deeper codes are no codebook that a person works with. */
    public static final int MOST_LEVELS = 30;

    /** Of a name, in UTF-16 units. */
    public static final int MOST_NAME = 1_000;

    /** How much of a name that is too long is told, in characters. */
    private static final int SHOWN = 40;

    /** Of any other cell, in UTF-16 units: what a cell of a spreadsheet holds. */
    public static final int MOST_CELL = 32_767;

    private final CodebookColumns columns;
    private final List<Grid.Line> rows;
    private final @Nullable String separator;
    private final PathStyle style;

    private CodebookFile(
            CodebookColumns columns, List<Grid.Line> rows, @Nullable String separator) {
        this.columns = columns;
        this.rows = rows;
        this.separator = separator;
        this.style = CodebookPaths.style(rows, columns, separator);
    }

    /**
     * Looks at a table.
     *
     * @param separator what stands between the names of a path; null to find it out
     * @throws BadTable where it has no column with codes, or one twice
     */
    public static CodebookFile of(Grid grid, @Nullable String separator) throws BadTable {
        CodebookColumns columns = CodebookColumns.of(grid);
        boolean headless = columns.origin() == CodebookColumns.Origin.HEADLESS;
        List<Grid.Line> rows =
                headless
                        ? Stream.concat(
                                        Stream.of(new Grid.Line(1, grid.header())),
                                        grid.rows().stream())
                                .toList()
                        : grid.rows();
        return new CodebookFile(columns, rows, separator);
    }

    /** What taking it in would do now; nothing is written. */
    public CompletableFuture<CodebookPlan> look(Codebook codebook) {
        return codebook.tree().thenApplyAsync(study -> planned(study).plan());
    }

    /** Takes it in, in one action: rows that are wrong are told, the others are done. */
    public CompletableFuture<CodebookPlan> takeIn(Codebook codebook) {
        return takeIn(codebook, "");
    }

    /** As {@link #takeIn(Codebook)}; {@code reason} stands beside the version that it makes. */
    public CompletableFuture<CodebookPlan> takeIn(Codebook codebook, String reason) {
        return codebook.tree()
                .thenApplyAsync(this::planned)
                .thenCompose(planned ->
                        codebook.takeIn(planned.entries(), reason).thenApply(planned::after));
    }

    private CodebookPlanning planned(CodeTree study) {
        return CodebookPlanning.of(told(study), study, columns.leftOut(), style);
    }

    /** What the file tells of a code; {@code line} is 0 where only a code below it is told. */
    record Told(long line, CodePath path, Map<CodeField, String> details) {}

    /** What the file tells, each code after those above it, and the rows that tell nothing. */
    record Contents(Map<List<String>, Told> codes, List<RowProblem> problems) {}

    private Contents told(CodeTree study) {
        Map<List<String>, Told> codes = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        study.all().forEach(code -> known.add(Names.fold(code.name())));
        List<RowProblem> problems = new ArrayList<>();
        List<CodebookPaths.Placed> placed =
                CodebookPaths.of(rows, columns, style, separator, study);
        for (int i = 0; i < rows.size(); i++) {
            Grid.Line row = rows.get(i);
            CodePath path = placed.get(i).path();
            RowProblem problem =
                    path == null ? problem(row, placed.get(i)) : add(row, path, known, codes);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return new Contents(codes, problems);
    }

    private static RowProblem problem(Grid.Line row, CodebookPaths.Placed placed) {
        What what = placed.problem();
        return new RowProblem(row.number(), what == null ? What.EMPTY_NAME : what, placed.value());
    }

    private @Nullable RowProblem add(
            Grid.Line row, CodePath path, Set<String> known, Map<List<String>, Told> codes) {
        RowProblem bad = unusable(row, path, known);
        if (bad != null) {
            return bad;
        }
        List<String> folded = path.names().stream().map(Names::fold).toList();
        Told there = codes.get(folded);
        if (there != null && there.line() > 0) {
            return new RowProblem(row.number(), What.TWICE, path.toString());
        }
        Map<CodeField, String> details = new EnumMap<>(CodeField.class);
        for (Map.Entry<CodeField, Integer> column : columns.fields().entrySet()) {
            CodeField field = column.getKey();
            String cell = row.cell(column.getValue());
            String said = field.said(cell);
            What what = field.problem(said).orElse(null);
            if (what != null) {
                return new RowProblem(row.number(), what, cell);
            }
            if (!said.isBlank() || columns.own().contains(field)) {
                details.put(field, said);
            }
        }
        for (int i = 1; i < folded.size(); i++) {
            CodePath above = new CodePath(path.names().subList(0, i));
            codes.computeIfAbsent(folded.subList(0, i), k -> new Told(0, above, Map.of()));
        }
        codes.put(folded, new Told(row.number(), path, details));
        return null;
    }

    private static boolean hasControls(String name) {
        return name.chars().anyMatch(Character::isISOControl);
    }

    private @Nullable RowProblem unusable(Grid.Line row, CodePath path, Set<String> known) {
        String code = row.cell(columns.levels().getFirst());
        if (path.names().stream().anyMatch(CodebookFile::hasControls)) {
            return new RowProblem(row.number(), What.UNSTORABLE, code);
        }
        if (path.hasEmptyName()) {
            return new RowProblem(row.number(), What.EMPTY_NAME, code);
        }
        if (path.names().size() > MOST_LEVELS) {
            return new RowProblem(row.number(), What.TOO_DEEP, "");
        }
        if (path.names().stream().anyMatch(name -> name.length() > MOST_NAME)) {
            return new RowProblem(row.number(), What.TOO_LONG, "");
        }
        for (String cell : Stream.concat(path.names().stream(), told(row)).toList()) {
            if (!LfText.isStorable(cell)) {
                return new RowProblem(row.number(), What.UNSTORABLE, "");
            }
            if (cell.length() > MOST_CELL) {
                return new RowProblem(row.number(), What.TOO_LONG, "");
            }
        }
        return path.names().stream()
                .filter(name -> NewName.isLong(name) && !known.contains(Names.fold(name)))
                .findFirst()
                .map(name -> new RowProblem(row.number(), What.LONG_NAME, shortened(name)))
                .orElse(null);
    }

    private static String shortened(String name) {
        return name.substring(0, name.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    private Stream<String> told(Grid.Line row) {
        return columns.fields().values().stream().map(row::cell);
    }
}
