package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nyaya.text.Names;

/**
 * Which column of a codebook file holds what.
 *
 * @param levels the columns of the code: one, or one for each level of codes
 * @param parent the column that names the code above; -1 where none does
 * @param themes whether that column names a theme, which need not be a code of the file
 * @param fields where the details stand
 * @param own the details that stand under our own names: an empty cell takes a detail away, where
 *     under the names of others it says nothing
 * @param leftOut the columns that a code has no place for, as the file calls them
 * @param origin whose file it seems to be
 */
record CodebookColumns(
        List<Integer> levels,
        int parent,
        boolean themes,
        Map<CodeField, Integer> fields,
        Set<CodeField> own,
        List<String> leftOut,
        Origin origin) {

    /** Whose file it seems to be, by its columns. */
    enum Origin {
        OURS,
        ATLAS,
        MAXQDA,
        /** Without a header, as QualCoder asks for: a code a row, and what it means beside it. */
        HEADLESS,
        /** Names of codes, not paths. */
        NAMES,
        ANY
    }

    private static final List<String> CODE = List.of("code", "code path", "path");
    private static final List<String> NAME = List.of("code name", "name");
    private static final List<String> PARENT = List.of("parent code", "parent", "parent name");
    private static final List<String> THEME = List.of("theme", "category", "code category");
    private static final String ARROWS = PathStyle.ARROWS.between();

    /** A header as it is compared: without case, blanks for what programs write in their place. */
    static String plain(String header) {
        return Names.fold(header.replace('_', ' ').replace('-', ' ')).strip();
    }

    /**
     * Looks at a table.
     *
     * @throws BadTable where no column holds codes, or two have one name
     */
    static CodebookColumns of(Grid grid) throws BadTable {
        List<String> header = grid.header().stream().map(CodebookColumns::plain).toList();
        boolean path = first(header, CODE) >= 0;
        int code = path ? first(header, CODE) : first(header, NAME);
        if (code < 0) {
            if (holdsArrows(grid)) {
                return headless();
            }
            throw new BadTable(BadTable.What.NO_COLUMN, "code");
        }
        boolean themes = first(header, PARENT) < 0;
        int parent = first(header, themes ? THEME : PARENT);
        List<Integer> levels = levels(grid, code);
        if (!grid.rows().isEmpty()
                && grid.rows().stream()
                        .allMatch(line ->
                                levels.stream().allMatch(level -> line.cell(level).isBlank()))) {
            // A table of something else: one sentence, not one for each row.
            throw new BadTable(BadTable.What.NO_COLUMN, "code");
        }
        Map<CodeField, Integer> fields = new EnumMap<>(CodeField.class);
        Set<CodeField> own = new HashSet<>();
        for (CodeField field : CodeField.values()) {
            int column = first(header, field.names());
            if (column >= 0) {
                fields.put(field, column);
                if (header.get(column).equals(field.names().getFirst())) {
                    own.add(field);
                }
            }
        }
        Set<Integer> used = new HashSet<>(fields.values());
        used.addAll(levels);
        used.add(parent);
        requireEachOnce(header, used);
        Origin origin = origin(header, own, path);
        return new CodebookColumns(
                levels, parent, themes, fields, own, leftOut(grid, header, used, origin), origin);
    }

    private static CodebookColumns headless() {
        return new CodebookColumns(
                List.of(0),
                -1,
                false,
                Map.of(CodeField.DEFINITION, 1),
                Set.of(),
                List.of(),
                Origin.HEADLESS);
    }

    private static boolean holdsArrows(Grid grid) {
        return Stream.concat(Stream.of(grid.header()), grid.rows().stream().map(Grid.Line::cells))
                .anyMatch(cells -> cells.getFirst().contains(ARROWS));
    }

    private static int first(List<String> header, List<String> names) {
        return names.stream().mapToInt(header::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    private static Origin origin(List<String> header, Set<CodeField> own, boolean path) {
        Set<CodeField> onlyOurs =
                Set.of(
                        CodeField.TAG,
                        CodeField.INCLUDE,
                        CodeField.EXCLUDE,
                        CodeField.ORIGIN,
                        CodeField.STAGE);
        if (own.containsAll(onlyOurs)) {
            return Origin.OURS;
        }
        if (header.contains("comment")
                || header.stream().anyMatch(name -> name.startsWith("code group"))) {
            return Origin.ATLAS;
        }
        if (header.contains("memo")) {
            return Origin.MAXQDA;
        }
        return path ? Origin.ANY : Origin.NAMES;
    }

    /**
     * Columns without a name beside that of the code are its lower levels, where each row fills one
     * of them only.
     */
    private static List<Integer> levels(Grid grid, int code) {
        List<Integer> levels = new ArrayList<>(List.of(code));
        int next = code + 1;
        while (next < grid.header().size() && grid.header().get(next).isBlank()) {
            levels.add(next++);
        }
        for (Grid.Line line : grid.rows()) {
            if (levels.stream().filter(level -> !line.cell(level).isBlank()).count() > 1) {
                return List.of(code);
            }
        }
        return levels;
    }

    private static void requireEachOnce(List<String> header, Set<Integer> used) throws BadTable {
        for (int column : used) {
            if (column >= 0
                    && !header.get(column).isEmpty()
                    && header.lastIndexOf(header.get(column)) > column) {
                throw new BadTable(BadTable.What.COLUMN_TWICE, header.get(column));
            }
        }
    }

    private static List<String> leftOut(
            Grid grid, List<String> header, Set<Integer> used, Origin origin) {
        Collection<String> counts =
                CodebookTable.COUNTS.stream().map(CodebookColumns::plain).toList();
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            if (used.contains(i) || (origin == Origin.OURS && counts.contains(header.get(i)))) {
                continue;
            }
            if (!header.get(i).isEmpty()) {
                leftOut.add(grid.header().get(i).strip());
            } else if (grid.rows().stream().anyMatch(line -> !line.cell(column).isBlank())) {
                leftOut.add("#" + (i + 1));
            }
        }
        return leftOut;
    }
}
