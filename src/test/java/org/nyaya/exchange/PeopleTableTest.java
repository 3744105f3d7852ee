package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Attributes;
import org.nyaya.people.Column;
import org.nyaya.people.Told;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;

class PeopleTableTest {

    private Project project;
    private Attributes attributes;

    @BeforeEach
    void make_a_study(@TempDir Path folder) throws CannotOpen {
        project = Studies.create(folder);
        attributes = new Attributes(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_header_names_a_type_or_the_cells_tell() throws BadTable {
        takeIn(
                """
                Person,age:number,code:Text,Q1: why,since,sector
                KI01,34,1,long ago,2023,NGO
                KI02,,2,never,2024,NGO
                """);
        assertEquals(
                List.of("age", "code", "Q1: why", "since", "sector"),
                attributes().stream().map(Attribute::name).toList());
        assertEquals(
                List.of(
                        AttributeType.NUMBER,
                        AttributeType.TEXT,
                        AttributeType.TEXT,
                        AttributeType.NUMBER,
                        AttributeType.CHOICE),
                attributes().stream().map(Attribute::type).toList());
    }

    @Test
    void a_table_says_its_types_and_comes_in_again_as_it_went_out() throws Exception {
        takeIn(
                """
                person,debt:number,since:date,remark,sector
                KI01,-7.5,2024-01,=1+1,NGO
                "Moyo, A",0.0000001,,"two
                lines",
                """);
        Written table = PeopleTable.written(attributes.roster().join());
        assertEquals(List.of(0, 2), sameAndAdded(Grid.read("p.csv", csv(table))));
        assertEquals(List.of(0, 2), sameAndAdded(Grid.read("p.xlsx", table.xlsx())));
        project.history().undo(false).join();
        PeopleTable.of(Grid.read("p.xlsx", table.xlsx())).takeIn(attributes).join();
        assertEquals(table, PeopleTable.written(attributes.roster().join()));
    }

    @Test
    void long_names_names_from_right_to_left_and_500_attributes_travel_both_ways()
            throws Exception {
        List<AttributeType> types = List.of(AttributeType.values());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            AttributeType type = types.get(i % types.size());
            String name = (i % 3 == 0 ? "=" : i % 3 == 1 ? "a;b\t" : "العمر ") + i;
            columns.add(new Column(name, type, type));
        }
        List<Told> rows = new ArrayList<>();
        for (String name :
                List.of("N".repeat(300), "מרים כהן", "\u202bعائشة\u202c", "@KI, \"4\"", "'=5")) {
            List<String> values = new ArrayList<>();
            for (Column column : columns) {
                values.add(
                        switch (column.guessed()) {
                            case TEXT -> "=1+" + name + "\r\n_x000D_;";
                            case NUMBER -> "-" + name.length() + ".250";
                            case DATE -> "2024-01";
                            case CHOICE -> "+yes";
                        });
            }
            rows.add(new Told(name, values));
        }
        attributes.takeIn(columns, rows).join();
        Written table = PeopleTable.written(attributes.roster().join());
        for (String name : List.of("p.csv", "p.xlsx")) {
            byte[] file = name.endsWith("csv") ? csv(table) : table.xlsx();
            assertEquals(List.of(0, 5), sameAndAdded(Grid.read(name, file)), name);
            project.history().undo(false).join();
            PeopleTable.of(Grid.read(name, file)).takeIn(attributes).join();
            assertEquals(
                    withoutZeros(table),
                    withoutZeros(PeopleTable.written(attributes.roster().join())),
                    name);
        }
    }

    /** A spreadsheet does not tell 4.250 from 4.25. */
    private static List<String> withoutZeros(Written table) {
        List<String> rows = new ArrayList<>(table.header());
        for (List<?> row : table.rows()) {
            for (Object cell : row) {
                rows.add(
                        cell instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : cell.toString());
            }
        }
        return rows;
    }

    @Test
    void wrong_rows_are_told_by_line_and_the_others_are_done() throws BadTable {
        TakenIn result =
                takeIn(
                        """
                        person,age:number,born:date,
                        KI01,34,1990,
                        ,34,1990,
                        ki01,35,1990,
                        KI02,old,1990,
                        KI03,35,1.1.1990,
                        KI04,36,,stray
                        """);
        assertEquals(
                List.of(
                        new RowProblem(1, What.UNNAMED_COLUMN, "4"),
                        new RowProblem(3, What.NO_PERSON, ""),
                        new RowProblem(4, What.PERSON_TWICE, "ki01"),
                        new RowProblem(5, What.NO_DECIMAL, "old", "age"),
                        new RowProblem(6, What.NO_DATE, "1.1.1990", "born")),
                result.problems());
        assertEquals(2, result.added());
    }

    @Test
    void a_column_that_names_another_type_than_the_study_has_is_told() throws BadTable {
        takeIn("person,age:number\nKI01,34\n");
        assertEquals(
                List.of(new RowProblem(1, What.OTHER_TYPE, "number", "Age")),
                takeIn("person,Age:text\nKI01,old\n").problems());
    }

    @Test
    void a_table_without_people_or_with_a_column_twice_is_none() {
        assertEquals(BadTable.What.NO_COLUMN, refused("name,age\nKI01,34\n"));
        assertEquals(BadTable.What.COLUMN_TWICE, refused("person,age,AGE:number\nKI01,34,35\n"));
    }

    private List<Attribute> attributes() {
        return attributes.roster().join().attributes();
    }

    private List<Integer> sameAndAdded(Grid grid) throws BadTable {
        TakenIn result = PeopleTable.of(grid).takeIn(attributes).join();
        return List.of(result.added() + result.changed() + result.problems().size(), result.same());
    }

    private TakenIn takeIn(String csv) throws BadTable {
        return table(csv).takeIn(attributes).join();
    }

    private static BadTable.What refused(String csv) {
        return assertThrows(BadTable.class, () -> table(csv)).what();
    }

    private static PeopleTable table(String csv) throws BadTable {
        return PeopleTable.of(Grid.read("people.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] csv(Written table) throws IOException {
        StringWriter out = new StringWriter();
        table.csv(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
