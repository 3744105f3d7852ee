package org.nyaya.ui.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nyaya.analysis.Crossing;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Hues;
import org.nyaya.coding.Scope;
import org.nyaya.search.Quoting;

/**
 * Counts as they are shown. Does not change.
 *
 * @param groups what they are told apart by, with the clause that means it; one without a name
 *     where they are not
 */
record Counted(Split split, List<Group> groups, List<Line> lines, Scope scope) {

    Counted {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /** A source or a value; {@code clause} asks for its passages. */
    record Group(String name, String clause) {}

    static Counted of(Frequencies.Table table) {
        Shape shape = new Shape(table.rows().stream().map(Frequency::code).toList());
        for (Frequency row : table.rows()) {
            shape.add(row.code(), row.path(), List.of(row.alone()), List.of(row.withSubCodes()));
        }
        return new Counted(
                new Split.Nothing(), List.of(new Group("", "")), shape.lines, table.scope());
    }

    static Counted of(Split split, Crossing crossing) {
        String field =
                split instanceof Split.ByAttribute by
                        ? Quoting.field(by.attribute().name())
                        : "source:";
        List<Group> groups =
                crossing.columns().stream()
                        .map(column ->
                                new Group(column.name(), field + Quoting.name(column.name())))
                        .toList();
        Shape shape = new Shape(crossing.rows().stream().map(Crossing.Row::code).toList());
        for (Crossing.Row row : crossing.rows()) {
            shape.add(row.code(), row.path(), row.alone(), row.withSubCodes());
        }
        return new Counted(split, groups, shape.lines, crossing.scope());
    }

    boolean isSplit() {
        return !(split instanceof Split.Nothing);
    }

    /** The columns of numbers that nothing tells apart: known before anything is counted. */
    static final List<Column> ALL =
            Stream.of(Measure.values()).map(one -> new Column("", 0, one, "")).toList();

    /** The columns of a table; {@code measure} is the one that is told apart. */
    List<Column> columns(Measure measure) {
        return isSplit() ? groups(measure) : ALL;
    }

    /** The columns of bars: one measure. */
    List<Column> groups(Measure measure) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            columns.add(new Column(groups.get(i).name(), i, measure, groups.get(i).clause()));
        }
        return columns;
    }

    /** The greatest count that these columns show. */
    int most(List<Column> columns, boolean below) {
        int most = 0;
        for (Line line : lines) {
            for (Column column : columns) {
                most = Math.max(most, line.count(column, below));
            }
        }
        return most;
    }

    /** The question whose answers a cell counts. */
    static String question(Line line, Column column, boolean below) {
        String code = "code:" + Quoting.path(line.path().toString());
        String codes = below && line.hasBelow() ? code + ">*" : code;
        return column.clause().isEmpty() ? codes : codes + " " + column.clause();
    }

    private static final class Shape {

        private final List<Line> lines = new ArrayList<>();
        private final Map<Long, String> hues;
        private final Set<Long> above = new HashSet<>();

        Shape(List<Code> codes) {
            hues = Hues.of(new CodeTree(codes));
            for (Code code : codes) {
                if (code.parent() != null) {
                    above.add(code.parent());
                }
            }
        }

        void add(Code code, CodePath path, List<Tally> alone, List<Tally> withBelow) {
            lines.add(
                    new Line(
                            lines.size(),
                            code,
                            path,
                            hues.getOrDefault(code.id(), ""),
                            above.contains(code.id()),
                            alone,
                            withBelow));
        }
    }
}
