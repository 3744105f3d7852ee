package org.nyaya.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Column;
import org.nyaya.people.Told;
import org.nyaya.study.Study;

/** What is known of whoever was asked: a role, an age and a site each. */
final class Informants {

    static final List<String> ROLES =
            List.of("nurse", "teacher", "farmer", "official", "trader", "returnee");
    static final int YOUNGEST = 18;
    static final int OLDEST = 80;

    private static final int SEED = 11;
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("role", AttributeType.CHOICE, AttributeType.CHOICE),
                    new Column("age", AttributeType.NUMBER, AttributeType.NUMBER),
                    new Column("site", AttributeType.CHOICE, AttributeType.CHOICE));
    private static final List<String> SITES = List.of("Border", "Camp", "Harbour", "Town");

    private Informants() {}

    /** Tells the study of its people; the same of the same ones each time. */
    static void tell(Study study) {
        Random random = new Random(SEED);
        List<Told> rows = new ArrayList<>();
        study.people()
                .all()
                .join()
                .forEach(person ->
                        rows.add(
                                new Told(
                                        person.name(),
                                        List.of(
                                                ROLES.get(random.nextInt(ROLES.size())),
                                                Integer.toString(random.nextInt(YOUNGEST, OLDEST)),
                                                SITES.get(random.nextInt(SITES.size()))))));
        study.attributes().takeIn(COLUMNS, rows).join();
    }
}
