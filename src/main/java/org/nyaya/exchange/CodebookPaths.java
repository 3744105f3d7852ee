package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.text.Names;

/**
 * The path of each row of a codebook file. How a file writes paths is told by what stands in it:
 * {@code >>} in a code; in a file with the columns of ATLAS.ti a colon behind what is a code
 * itself; in one with those of MAXQDA {@code >} or a backslash; levels side by side; a column of
 * parents. Else slashes, as we write them.
 */
final class CodebookPaths {

    /** The path of a row, or why it has none. */
    record Placed(@Nullable CodePath path, @Nullable What problem, String value) {

        static Placed at(CodePath path) {
            return new Placed(path, null, "");
        }

        static Placed not(What problem, String value) {
            return new Placed(null, problem, value);
        }
    }

    /** More colons than levels of codes do not make a code deeper than any may be. */
    private static final int MOST_COLONS = CodebookFile.MOST_LEVELS;

    private CodebookPaths() {}

    /** How the file writes its paths. */
    static PathStyle style(
            List<Grid.Line> rows, CodebookColumns columns, @Nullable String separator) {
        int code = columns.levels().getFirst();
        Function<String, Boolean> holds =
                sign -> rows.stream().anyMatch(line -> line.cell(code).contains(sign));
        if (columns.origin() == CodebookColumns.Origin.OURS && separator == null) {
            return PathStyle.SLASHES;
        }
        if (columns.levels().size() > 1
                || rows.stream().anyMatch(line -> Bullets.begins(line.cell(code)))) {
            return PathStyle.LEVELS;
        }
        if (columns.parent() >= 0) {
            return PathStyle.PARENTS;
        }
        if (columns.origin() == CodebookColumns.Origin.HEADLESS) {
            return PathStyle.HEADLESS;
        }
        if (separator != null) {
            return separator.equals("/") ? PathStyle.SLASHES : PathStyle.CHOSEN;
        }
        if (holds.apply(PathStyle.ARROWS.between())) {
            return PathStyle.ARROWS;
        }
        return switch (columns.origin()) {
            case ATLAS -> PathStyle.THEMES;
            case MAXQDA ->
                    Stream.of(PathStyle.SIGNS, PathStyle.BACKSLASHES)
                            .filter(style -> holds.apply(style.between()))
                            .findFirst()
                            .orElse(PathStyle.NAMES);
            case NAMES -> PathStyle.NAMES;
            case OURS, HEADLESS, ANY -> PathStyle.SLASHES;
        };
    }

    /** Where each row belongs, in the order of the rows. */
    static List<Placed> of(
            List<Grid.Line> rows,
            CodebookColumns columns,
            PathStyle style,
            @Nullable String separator,
            CodeTree study) {
        int code = columns.levels().getFirst();
        List<String> cells = rows.stream().map(line -> line.cell(code)).toList();
        return switch (style) {
            case SLASHES -> each(cells, CodePath::of);
            case ARROWS, HEADLESS, SIGNS, BACKSLASHES ->
                    each(cells, cell -> split(cell, style.between()));
            case CHOSEN -> each(cells, cell -> split(cell, separator == null ? "/" : separator));
            case NAMES -> each(cells, CodebookPaths::name);
            case THEMES -> themes(cells);
            case LEVELS -> levels(rows, columns.levels());
            case PARENTS ->
                    new ParentColumn(rows, code, columns.parent(), columns.themes(), study).paths();
        };
    }

    private static List<Placed> each(List<String> cells, Function<String, CodePath> read) {
        return cells.stream().map(cell -> Placed.at(read.apply(cell))).toList();
    }

    static CodePath split(String cell, String between) {
        return new CodePath(
                Arrays.stream(cell.split(Pattern.quote(between), -1)).map(String::strip).toList());
    }

    private static CodePath name(String cell) {
        return new CodePath(List.of(cell.strip()));
    }

    private static List<Placed> themes(List<String> cells) {
        Set<String> codes = new HashSet<>();
        cells.forEach(cell -> codes.add(Names.fold(cell)));
        String between = PathStyle.THEMES.between();
        return each(
                cells,
                cell -> {
                    List<String> names = new ArrayList<>();
                    int from = 0;
                    int colon = cell.indexOf(between);
                    for (int i = 0; colon >= 0 && i < MOST_COLONS; i++) {
                        if (codes.contains(Names.fold(cell.substring(0, colon)))) {
                            names.add(cell.substring(from, colon).strip());
                            from = colon + between.length();
                        }
                        colon = cell.indexOf(between, colon + 1);
                    }
                    names.add(cell.substring(from).strip());
                    return new CodePath(names);
                });
    }

    private static List<Placed> levels(List<Grid.Line> rows, List<Integer> columns) {
        List<Placed> placed = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Grid.Line line : rows) {
            int level = 0;
            while (level < columns.size() && line.cell(columns.get(level)).isBlank()) {
                level++;
            }
            if (level == columns.size()) {
                placed.add(Placed.not(What.EMPTY_NAME, ""));
                continue;
            }
            String name = Bullets.strip(line.cell(columns.get(level)));
            if (level > open.size()) {
                placed.add(Placed.not(What.NO_PARENT, name));
                continue;
            }
            open.subList(level, open.size()).clear();
            open.add(name);
            placed.add(Placed.at(new CodePath(open)));
        }
        return placed;
    }
}
