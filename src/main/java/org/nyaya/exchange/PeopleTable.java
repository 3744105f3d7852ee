package org.nyaya.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Attributes;
import org.nyaya.people.Column;
import org.nyaya.people.Learnt;
import org.nyaya.people.Learnt.Outcome;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.people.Told;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;

/**
 * People as a table, a row for each: the column {@code person} holds the name that the study uses,
 * every other column an attribute. A header may name the type, {@code age:number}; where it does
 * not, the cells tell. An empty cell says nothing.
 */
public final class PeopleTable {

    private static final String PERSON = "person";

    private final List<Column> columns;
    private final List<Told> rows;
    private final List<Long> lines;
    private final List<RowProblem> problems;

    private PeopleTable(
            List<Column> columns, List<Told> rows, List<Long> lines, List<RowProblem> problems) {
        this.columns = columns;
        this.rows = rows;
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Looks at a table.
     *
     * @throws BadTable where it has no column {@code person}, or a column twice
     */
    public static PeopleTable of(Grid grid) throws BadTable {
        List<RowProblem> problems = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int person = -1;
        for (int i = 0; i < grid.header().size(); i++) {
            int place = i;
            List<String> cells = grid.rows().stream().map(line -> line.cell(place)).toList();
            String header = grid.header().get(i).strip();
            Column column = column(header, cells);
            if (header.isEmpty()) {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    problems.add(new RowProblem(1, What.UNNAMED_COLUMN, Integer.toString(i + 1)));
                }
            } else if (!names.add(Names.fold(column.name()))) {
                throw new BadTable(BadTable.What.COLUMN_TWICE, column.name());
            } else if (Names.fold(column.name()).equals(PERSON)) {
                person = i;
            } else if (!LfText.isStorable(column.name())) {
                problems.add(new RowProblem(1, What.UNSTORABLE, ""));
            } else {
                places.add(i);
                columns.add(column);
            }
        }
        if (person < 0) {
            throw new BadTable(BadTable.What.NO_COLUMN, PERSON);
        }
        return rows(grid, person, places, columns, problems);
    }

    private static PeopleTable rows(
            Grid grid,
            int person,
            List<Integer> places,
            List<Column> columns,
            List<RowProblem> problems) {
        List<Told> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Grid.Line line : grid.rows()) {
            String name = line.cell(person).strip();
            if (name.isEmpty() && line.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (Names.fold(name).isEmpty()) {
                problems.add(new RowProblem(line.number(), What.NO_PERSON, ""));
            } else if (!LfText.isStorable(name)) {
                problems.add(new RowProblem(line.number(), What.UNSTORABLE, ""));
            } else if (!seen.add(Names.fold(name))) {
                problems.add(new RowProblem(line.number(), What.PERSON_TWICE, name));
            } else {
                rows.add(new Told(name, places.stream().map(line::cell).toList()));
                lines.add(line.number());
            }
        }
        return new PeopleTable(columns, rows, lines, problems);
    }

    /** A header that ends in the name of a type names it; another colon is part of the name. */
    private static Column column(String header, List<String> cells) {
        int colon = header.lastIndexOf(':');
        Optional<AttributeType> said =
                colon > 0 ? AttributeType.of(header.substring(colon + 1)) : Optional.empty();
        return said.isPresent()
                ? new Column(header.substring(0, colon).strip(), said.get(), said.get())
                : new Column(header, null, AttributeType.guess(cells));
    }

    /** Takes it in, in one action: rows that are wrong are told, the others are done. */
    public CompletableFuture<TakenIn> takeIn(Attributes attributes) {
        return attributes.takeIn(columns, rows).thenApply(this::result);
    }

    private TakenIn result(Learnt learnt) {
        List<RowProblem> all = new ArrayList<>(problems);
        learnt.otherType()
                .forEach((column, type) ->
                        all.add(
                                new RowProblem(
                                        1,
                                        What.OTHER_TYPE,
                                        type.written(),
                                        columns.get(column).name())));
        int added = 0;
        int changed = 0;
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            switch (learnt.rows().get(i)) {
                case Outcome.Added _ -> added++;
                case Outcome.Changed _ -> changed++;
                case Outcome.Same _ -> same++;
                case Outcome.Unfit(int column, AttributeType type) ->
                        all.add(
                                new RowProblem(
                                        lines.get(i),
                                        unfit(type),
                                        rows.get(i).values().get(column),
                                        columns.get(column).name()));
            }
        }
        return new TakenIn(added, changed, same, all);
    }

    private static What unfit(AttributeType type) {
        return switch (type) {
            case TEXT, CHOICE -> What.NO_TEXT;
            case NUMBER -> What.NO_DECIMAL;
            case DATE -> What.NO_DATE;
        };
    }

    /** Everybody as a table that says its types, so that it comes in again as it went out. */
    public static Written written(Roster roster) {
        return new Written(
                header(roster, attribute -> attribute.name() + ":" + attribute.type().written()),
                rows(roster));
    }

    /** The header, with attributes named so. */
    public static List<String> header(Roster roster, Function<Attribute, String> named) {
        return Stream.concat(Stream.of(PERSON), roster.attributes().stream().map(named)).toList();
    }

    /** Cells under the header: texts, and numbers as numbers. */
    public static List<List<Object>> rows(Roster roster) {
        List<List<Object>> rows = new ArrayList<>();
        for (Profile profile : roster.people()) {
            List<Object> row = new ArrayList<>(List.of(profile.person().name()));
            for (Attribute attribute : roster.attributes()) {
                String value = profile.values().getOrDefault(attribute.id(), "");
                boolean number = attribute.type() == AttributeType.NUMBER && !value.isEmpty();
                row.add(number ? new BigDecimal(value) : value);
            }
            rows.add(row);
        }
        return rows;
    }
}
