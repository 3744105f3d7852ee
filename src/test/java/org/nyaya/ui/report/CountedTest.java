package org.nyaya.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.analysis.Crossing;
import org.nyaya.coding.Coder;
import org.nyaya.people.Attribute;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** What a count leads to. */
@SuppressWarnings("NullAway.Init")
class CountedTest {

    @TempDir Path folder;

    @Test
    void the_question_of_every_count_finds_the_passages_that_were_counted() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            try (Study study =
                    TestStudy.create(Files.createDirectory(folder.resolve("seed" + seed)))) {
                new RandomStudy(study, new Random(seed)).fill();
                Coder coder = TestStudy.coder(study);
                for (Counted counted : all(study, coder)) {
                    check(study, coder, counted, "seed " + seed);
                }
            }
        }
    }

    private static List<Counted> all(Study study, Coder coder) {
        List<Counted> all = new ArrayList<>();
        all.add(Counted.of(study.frequencies().count(coder).join()));
        all.add(
                Counted.of(
                        new Split.BySource(),
                        study.frequencies().cross(coder, new Crossing.By.OfSource()).join()));
        for (Attribute attribute : study.attributes().roster().join().attributes()) {
            all.add(
                    Counted.of(
                            new Split.ByAttribute(attribute),
                            study.frequencies()
                                    .cross(coder, new Crossing.By.OfAttribute(attribute.id()))
                                    .join()));
        }
        return all;
    }

    private static void check(Study study, Coder coder, Counted counted, String where) {
        for (Line line : counted.lines()) {
            for (Column column : counted.groups(Measure.PASSAGES)) {
                for (boolean below : new boolean[] {true, false}) {
                    String question = Counted.question(line, column, below);
                    assertEquals(
                            found(study, coder, question),
                            line.count(column, below),
                            where + ", " + question);
                }
            }
        }
    }

    private static int found(Study study, Coder coder, String question) {
        return study.ask().ask(question, coder, 1).join().spans();
    }
}
