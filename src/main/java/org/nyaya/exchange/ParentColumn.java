package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.exchange.CodebookPaths.Placed;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.text.Names;

/**
 * Paths of codes that name the code above them in a column. That name means another row of the file
 * by its name, or by its path (with any of the signs that programs write); else a code of the
 * study; a theme may also be new.
 */
final class ParentColumn {

    private static final List<PathStyle> SIGNS =
            List.of(PathStyle.ARROWS, PathStyle.SIGNS, PathStyle.BACKSLASHES, PathStyle.SLASHES);

    private final List<Grid.Line> rows;
    private final int code;
    private final int parent;
    private final boolean themes;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<List<String>, Integer> byParent = new HashMap<>();
    private final Map<String, List<CodePath>> study = new HashMap<>();
    private final List<@Nullable Placed> placed = new ArrayList<>();

    ParentColumn(List<Grid.Line> rows, int code, int parent, boolean themes, CodeTree study) {
        this.rows = rows;
        this.code = code;
        this.parent = parent;
        this.themes = themes;
        for (int i = 0; i < rows.size(); i++) {
            if (byParent.putIfAbsent(key(cell(i), name(i)), i) == null) {
                // Only the first of two rows that say the same; the other is told as such.
                byName.computeIfAbsent(Names.fold(name(i)), k -> new ArrayList<>()).add(i);
            }
            placed.add(null);
        }
        for (Code one : study.all()) {
            CodePath path = study.path(one);
            put(path, Names.fold(one.name()));
            if (path.names().size() > 1) {
                put(path, Names.fold(path.toString()));
            }
        }
    }

    private void put(CodePath path, String key) {
        study.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
    }

    /** Where each row belongs, in the order of the rows. */
    List<Placed> paths() {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(place(i));
        }
        return all;
    }

    /** Goes up from a row to one whose place is known, and down again. */
    private Placed place(int row) {
        List<Integer> way = new ArrayList<>();
        Map<Integer, Integer> onWay = new HashMap<>();
        int at = row;
        Placed above = placed.get(at);
        while (above == null) {
            if (onWay.containsKey(at)) {
                for (int inCycle : way.subList(onWay.get(at), way.size())) {
                    placed.set(inCycle, Placed.not(What.PARENT_CYCLE, cell(inCycle)));
                }
                way.subList(onWay.get(at), way.size()).clear();
                above = Placed.not(What.PARENT_CYCLE, "");
                break;
            }
            onWay.put(at, way.size());
            way.add(at);
            Parent found = parent(at);
            if (found.row() >= 0) {
                at = found.row();
                above = placed.get(at);
            } else {
                above = found.above();
            }
        }
        for (int below : way.reversed()) {
            above = below(above, below, parent(below).row() >= 0);
            placed.set(below, above);
        }
        Placed result = placed.get(row);
        return result == null ? above : result;
    }

    private Placed below(Placed above, int row, boolean aRow) {
        CodePath path = above.path();
        if (path == null) {
            return aRow && above.problem() != What.TOO_DEEP
                    ? Placed.not(What.PARENT_LEFT_OUT, cell(row))
                    : above;
        }
        if (path.names().size() >= CodebookFile.MOST_LEVELS) {
            return Placed.not(What.TOO_DEEP, name(row));
        }
        List<String> names = new ArrayList<>(path.names());
        names.add(name(row));
        return Placed.at(new CodePath(names));
    }

    /** The row above, or -1 and what is above instead. */
    private record Parent(int row, Placed above) {

        static Parent of(Placed above) {
            return new Parent(-1, above);
        }
    }

    private Parent parent(int row) {
        String cell = cell(row);
        if (cell.isEmpty()) {
            return Parent.of(Placed.at(new CodePath(List.of())));
        }
        List<Integer> found = named(cell, row);
        if (found.size() > 1) {
            return Parent.of(Placed.not(What.SEVERAL_PARENTS, cell));
        }
        if (found.size() == 1) {
            return new Parent(found.getFirst(), Placed.at(new CodePath(List.of())));
        }
        List<CodePath> known = study.getOrDefault(Names.fold(cell), List.of());
        if (known.size() == 1) {
            return Parent.of(Placed.at(known.getFirst()));
        }
        if (known.size() > 1) {
            return Parent.of(Placed.not(What.SEVERAL_PARENTS, cell));
        }
        if (themes) {
            return Parent.of(Placed.at(new CodePath(List.of(cell))));
        }
        return Names.fold(cell).equals(Names.fold(name(row)))
                ? Parent.of(Placed.not(What.PARENT_CYCLE, cell))
                : Parent.of(Placed.not(What.NO_PARENT, cell));
    }

    /** The other rows that a cell can mean, by name, else by path; of several, two. */
    private List<Integer> named(String cell, int except) {
        List<Integer> found = new ArrayList<>();
        for (int row : byName.getOrDefault(Names.fold(cell), List.of())) {
            if (row != except && found.size() < 2) {
                found.add(row);
            }
        }
        for (PathStyle sign : SIGNS) {
            int last = found.isEmpty() ? cell.lastIndexOf(sign.between()) : -1;
            if (last > 0) {
                String above = cell.substring(0, last);
                String name = cell.substring(last + sign.between().length());
                int before = above.lastIndexOf(sign.between());
                Integer row = byParent.get(key(above, name));
                if (row == null && before >= 0) {
                    row =
                            byParent.get(
                                    key(above.substring(before + sign.between().length()), name));
                }
                if (row != null && row != except) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static List<String> key(String parent, String name) {
        return List.of(Names.fold(parent), Names.fold(name));
    }

    private String name(int row) {
        return rows.get(row).cell(code).strip();
    }

    private String cell(int row) {
        return rows.get(row).cell(parent).strip();
    }
}
