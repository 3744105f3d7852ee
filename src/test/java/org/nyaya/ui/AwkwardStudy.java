package org.nyaya.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nyaya.coding.Code;
import org.nyaya.coding.NewCoding;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * A full study in which everything is hard to lay out: 502 people from as many villages, 56 codes,
 * names of 300 characters and names that are written from the right.
 */
final class AwkwardStudy {

    static final String LONG = "A name that goes on and on, ".repeat(10) + "end";
    private static final String ARABIC = "راوية";
    private static final int VILLAGES = 500;
    private static final int THEMES = 7;
    private static final int BELOW = 7;

    private AwkwardStudy() {}

    /** Opens it in that window. */
    static void open(TestWindow window, Path folder) throws Exception {
        Fx.on(window.bench()::close).join();
        Study study = TestStudy.create(Files.createDirectories(folder));
        fill(study);
        Path file = folder.resolve("awkward.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.pulses(4);
    }

    private static void fill(Study study) throws Exception {
        TestStudy.source(
                study,
                LONG,
                "INT: Where?\n\n" + LONG + ": In a house by the river, a small house.\n",
                LONG);
        TestStudy.source(
                study,
                ARABIC,
                "INT: Where?\n\n" + ARABIC + ": A house, بيت صغير, by the sea.\n",
                ARABIC);
        for (int i = 0; i < VILLAGES; i++) {
            String name = "P" + i;
            TestStudy.source(study, name, name + ": We had a house in village " + i + ".\n", name);
        }
        Code code = TestStudy.code(study, LONG.replace("/", "") + "/" + LONG);
        Source first = study.sources().named(LONG).join().orElseThrow();
        TestStudy.coding(study, first, new Span(13, 40), code);
        Code arabic = TestStudy.code(study, "عودة");
        TestStudy.coding(study, first, new Span(14, 44), arabic);
        people(study);
        codings(study);
    }

    private static void people(Study study) throws Exception {
        StringBuilder table =
                new StringBuilder("person,village,sector,year,consent to quotes," + quoted(LONG));
        table.append("\n");
        for (int i = 0; i < VILLAGES; i++) {
            table.append("P" + i)
                    .append(",Village " + i)
                    .append("," + List.of("NGO", "GOV", "FAITH").get(i % 3))
                    .append("," + (2000 + i % 20))
                    .append("," + (i % 4 == 0 ? "" : "yes"))
                    .append("," + (i % 5 == 0 ? quoted(LONG) : "short"))
                    .append("\n");
        }
        table.append(quoted(LONG) + ",قرية,NGO,2001,yes,short\n");
        table.append(ARABIC + ",قرية,FAITH,2002,no,short\n");
        byte[] csv = table.toString().getBytes(StandardCharsets.UTF_8);
        var _ = PeopleTable.of(Grid.read("people.csv", csv)).takeIn(study.attributes()).join();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static void codings(Study study) {
        Random random = new Random(7);
        List<Source> sources = study.sources().all().join();
        List<NewCoding> wanted = new ArrayList<>();
        for (int theme = 0; theme < THEMES; theme++) {
            for (int below = 0; below < BELOW; below++) {
                Code code = TestStudy.code(study, "Theme " + theme + "/Code " + theme + below);
                for (int i = 0; i < (1 + theme) * (1 + below) * 3; i++) {
                    Source source = sources.get(2 + random.nextInt(VILLAGES));
                    int start = 6 + random.nextInt(4);
                    wanted.add(NewCoding.of(source.id(), new Span(start, start + 8), code.id()));
                }
            }
        }
        var _ =
                study.codings()
                        .addAll(
                                wanted.stream().distinct().toList(),
                                TestStudy.coder(study).id(),
                                Label.of("codings.add", "Theme", "many"))
                        .join();
    }
}
