package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.CodePath;

class QuotingTest {

    private static final String SIGNS = "aé \\\"/:>*~()-.2'‘<=OR_";

    @Test
    void a_name_that_is_quoted_is_read_as_that_name() throws BadQuestion {
        for (int seed = 0; seed < 3000; seed++) {
            String name = name(new Random(seed));
            Clause.Name read = read("person:" + Quoting.name(name));
            assertEquals(name, read.text(), "seed " + seed);
            assertEquals(Clause.Ending.WHOLE, read.ending(), "seed " + seed);
        }
    }

    @Test
    void a_path_that_is_quoted_is_read_as_that_path() throws BadQuestion {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                names.add(name(random));
            }
            CodePath path = new CodePath(names);
            Clause.Name read = read("code:" + Quoting.path(path.toString()));
            assertEquals(path, CodePath.of(read.text()), "seed " + seed);
        }
    }

    @Test
    void an_attribute_that_is_called_as_a_field_is_asked_as_an_attribute() throws BadQuestion {
        Clause.Field field = field(Quoting.field("Code") + "x");
        assertEquals("attribute.Code", field.field());
        assertEquals("home area", field(Quoting.field("home area") + "x").field());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return name.append(random.nextInt(10)).toString();
    }

    private static Clause.Name read(String line) throws BadQuestion {
        return assertInstanceOf(Clause.Name.class, field(line).value());
    }

    private static Clause.Field field(String line) throws BadQuestion {
        List<Clause> clauses = QuestionParser.parse(line);
        assertEquals(1, clauses.size(), line);
        return assertInstanceOf(Clause.Field.class, clauses.getFirst());
    }
}
