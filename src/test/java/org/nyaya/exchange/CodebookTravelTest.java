package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.analysis.Frequencies;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Definition;
import org.nyaya.exchange.CodebookPlan.Fate;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** A codebook that went out comes in as it was. */
@SuppressWarnings("NullAway.Init")
class CodebookTravelTest {

    private static final List<String> ODD =
            List.of(
                    "",
                    "plain",
                    "=1+1",
                    "'=1",
                    "'tis",
                    "a \"quoted\" one",
                    "two\nlines",
                    "é, 😀;",
                    "@me",
                    "\tx",
                    "-\n-",
                    "_x0041_ and \u0001",
                    "שלום (עולם)",
                    " blanks around ");
    private static final List<String> NAMES =
            List.of(
                    "A",
                    "=B",
                    "And/or",
                    "back\\slash",
                    "'C",
                    "-D",
                    "e, \"f\"",
                    "g>>h",
                    "i: j",
                    "שלום",
                    "● k",
                    "_x0042_",
                    "@l",
                    "m > n");

    @TempDir Path folder;

    @Test
    void by_either_kind_of_table_and_the_second_time_changes_nothing() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Path place = Files.createDirectory(folder.resolve("" + seed));
            try (Study study = TestStudy.create(Files.createDirectory(place.resolve("one")));
                    Study other = TestStudy.create(Files.createDirectory(place.resolve("two")))) {
                study.codebook().takeIn(entries(new Random(seed))).join();
                CodebookFile file = seed % 2 == 0 ? csv(study) : xlsx(study);
                int codes = study.codebook().tree().join().all().size();
                CodebookPlan look = file.look(other.codebook()).join();
                CodebookPlan plan = file.takeIn(other.codebook()).join();
                assertEquals(look, plan, "seed " + seed);
                assertEquals(codes, plan.count(Fate.ADDED), "seed " + seed);
                assertEquals(List.of(), plan.problems(), "seed " + seed);
                assertEquals(List.of(), plan.leftOut(), "seed " + seed);
                assertEquals(told(study), told(other), "seed " + seed);
                int steps = other.project().history().steps().join().size();
                assertEquals(codes, file.takeIn(other.codebook()).join().count(Fate.SAME));
                assertEquals(steps, other.project().history().steps().join().size());
            }
        }
    }

    @Test
    void what_a_look_says_is_what_happens_whatever_the_study_and_the_file() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Path place = Files.createDirectory(folder.resolve("look" + seed));
            try (Study study = TestStudy.create(place)) {
                study.codebook().takeIn(entries(random)).join();
                StringBuilder file = new StringBuilder("code,tag,definition\n");
                for (int i = 0; i < 30; i++) {
                    file.append("A/".repeat(random.nextInt(3)))
                            .append(List.of("B", "C", "D", "a", "").get(random.nextInt(5)))
                            .append(random.nextBoolean() ? ",T" + random.nextInt(9) : ",")
                            .append(random.nextBoolean() ? ",x\n" : ",\n");
                }
                CodebookFile read =
                        CodebookFile.of(
                                Grid.read(
                                        "codes.csv",
                                        file.toString().getBytes(StandardCharsets.UTF_8)),
                                null);
                CodebookPlan look = read.look(study.codebook()).join();
                assertEquals(look, read.takeIn(study.codebook()).join(), "seed " + seed);
            }
        }
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_goes_out_harmless() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            TestStudy.code(study, "=cmd()");
            StringWriter out = new StringWriter();
            CodebookTable.written(counts(study), true).csv(out);
            assertTrue(out.toString().contains("\n'=cmd(),"), out.toString());
            assertEquals(1, csv(study).look(study.codebook()).join().count(Fate.SAME));
        }
    }

    @Test
    void counts_stand_beside_the_codes() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            new RandomStudy(study, new Random(7)).fill();
            Frequencies.Table counts = counts(study);
            Written written = CodebookTable.written(counts, true);
            int people = written.header().indexOf("people_with_subcodes");
            int words = written.header().indexOf("words");
            for (int i = 0; i < counts.rows().size(); i++) {
                var frequency = counts.rows().get(i);
                assertEquals(
                        frequency.withSubCodes().people() + " " + frequency.alone().words(),
                        written.rows().get(i).get(people) + " " + written.rows().get(i).get(words));
            }
            assertEquals(TestStudy.CODER, written.rows().getFirst().getLast());
        }
    }

    @Test
    void examples_stay_at_home_where_that_is_wanted_and_in_the_study_too() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            study.codebook().takeIn(entries(new Random(3))).join();
            List<String> before = told(study);
            Written written = CodebookTable.written(counts(study), false);
            assertTrue(CodebookTable.quotes(counts(study)));
            assertFalse(written.header().contains("example"));
            StringWriter out = new StringWriter();
            written.csv(out);
            assertFalse(out.toString().contains("example"));
            read("codes.csv", out.toString().getBytes(StandardCharsets.UTF_8))
                    .takeIn(study.codebook())
                    .join();
            assertEquals(before, told(study));
        }
    }

    private static List<Codebook.Entry> entries(Random random) {
        List<Codebook.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> path = new ArrayList<>();
            for (int depth = 1 + random.nextInt(3); depth > 0; depth--) {
                path.add(pick(random, NAMES));
            }
            Definition definition =
                    new Definition(
                            pick(random, ODD),
                            pick(random, ODD),
                            pick(random, ODD),
                            pick(random, ODD),
                            pick(random, ODD));
            entries.add(
                    new Codebook.Entry(
                            new CodePath(path),
                            new CodeDetails(
                                    or(random, "#00FF0" + random.nextInt(10)),
                                    or(random, "T" + i),
                                    definition,
                                    or(random, "theory"),
                                    or(random, "focused"))));
        }
        return entries;
    }

    private static @Nullable String or(Random random, String text) {
        return random.nextBoolean() ? null : text;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Frequencies.Table counts(Study study) {
        return study.frequencies().count(TestStudy.coder(study)).join();
    }

    private static CodebookFile csv(Study study) throws Exception {
        StringWriter out = new StringWriter();
        CodebookTable.written(counts(study), true).csv(out);
        return read("codes.csv", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static CodebookFile xlsx(Study study) throws Exception {
        return read("codes.xlsx", CodebookTable.written(counts(study), true).xlsx());
    }

    private static CodebookFile read(String name, byte[] bytes) throws BadTable {
        return CodebookFile.of(Grid.read(name, bytes), null);
    }

    /** Everything of a codebook but the ids. */
    private static List<String> told(Study study) {
        CodeTree tree = study.codebook().tree().join();
        return tree.all().stream()
                .map(code ->
                        tree.path(code) + "|" + code.position() + "|" + CodebookTable.details(code))
                .toList();
    }
}
