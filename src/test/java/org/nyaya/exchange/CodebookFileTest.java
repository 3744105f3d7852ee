package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Definition;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class CodebookCsvTest {

    private static final List<String> ODD =
            List.of("", "plain", "=1+1", "'=1", "'tis", "a \"quoted\" one", "two\nlines", "é, 😀;");

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws Exception {
        study = TestStudy.create(Files.createDirectory(folder.resolve("one")));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_codebook_that_went_out_comes_in_equal_and_the_second_time_changes_nothing()
            throws Exception {
        study.codebook().takeIn(entries(new Random(5))).join();
        String file = written(study);
        int codes = study.codebook().tree().join().all().size();
        try (Study other = TestStudy.create(Files.createDirectory(folder.resolve("two")))) {
            assertEquals(new TakenIn(codes, 0, 0, List.of()), takeIn(other, file));
            assertEquals(told(study), told(other));
            int steps = other.project().history().steps().join().size();
            assertEquals(new TakenIn(0, 0, codes, List.of()), takeIn(other, file));
            assertEquals(steps, other.project().history().steps().join().size());
        }
    }

    private static List<Codebook.Entry> entries(Random random) {
        List<String> names = List.of("A", "=B", "And/or", "back\\slash", "'C", "-D", "e, \"f\"");
        List<Codebook.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> path = new ArrayList<>();
            for (int depth = 1 + random.nextInt(3); depth > 0; depth--) {
                path.add(pick(random, names));
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
                                    random.nextBoolean() ? null : "#00FF0" + random.nextInt(10),
                                    random.nextBoolean() ? null : "T" + i,
                                    definition,
                                    random.nextBoolean() ? null : "theory",
                                    random.nextBoolean() ? null : "focused")));
        }
        return entries;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void a_code_may_be_changed_in_a_spreadsheet() throws Exception {
        takeIn(study, "code,tag,definition\nNeeds,n,old\n");
        assertEquals(
                new TakenIn(0, 1, 0, List.of()),
                takeIn(study, "definition,CODE,Color,origin,stage\nnew,needs,#00FF00, Data ,OPEN"));
        Code code = study.codebook().tree().join().all().getFirst();
        assertEquals(
                List.of("Needs", "#00FF00", "data", "open", "new"),
                List.of(
                        code.name(),
                        String.valueOf(code.color()),
                        String.valueOf(code.origin()),
                        String.valueOf(code.stage()),
                        code.definition().text()));
    }

    @Test
    void each_row_that_is_wrong_is_told_with_its_line_and_the_others_are_done() throws Exception {
        String header = "code,color,tag,origin,stage\n";
        assertProblem(header + "Good,,,,\nA//B,,,,\n", 3, What.EMPTY_NAME, "A//B");
        assertProblem(header + "Good,,,,\n,#00ff00,,,\n", 3, What.EMPTY_NAME, "");
        assertProblem(header + "Good,,,,\ngood,,,,\n", 3, What.TWICE, "good");
        assertProblem(header + "Good,,,,\nA,green,,,\n", 3, What.NO_COLOR, "green");
        assertProblem(header + "Good,,,,\nA,,,dream,\n", 3, What.NO_ORIGIN, "dream");
        assertProblem(header + "Good,,,,\nA,,,,last\n", 3, What.NO_STAGE, "last");
        assertProblem(header + "Good,,g,,\nA,,G,,\n", 3, What.TAG_TAKEN, "G");
    }

    private void assertProblem(String file, long line, What what, String value) throws Exception {
        try (Study fresh =
                TestStudy.create(
                        Files.createDirectory(folder.resolve("" + what + value.length())))) {
            assertEquals(
                    new TakenIn(1, 0, 0, List.of(new RowProblem(line, what, value))),
                    takeIn(fresh, file));
        }
    }

    private static String written(Study study) throws IOException {
        StringWriter out = new StringWriter();
        CodebookCsv.write(study.codebook().tree().join(), out);
        return out.toString();
    }

    private static TakenIn takeIn(Study study, String file) throws BadTable {
        return CodebookCsv.takeIn(file.getBytes(StandardCharsets.UTF_8), study.codebook()).join();
    }

    /** Everything of a codebook but the ids. */
    private static List<String> told(Study study) {
        CodeTree tree = study.codebook().tree().join();
        return tree.all().stream()
                .map(code ->
                        tree.path(code)
                                + "|"
                                + code.position()
                                + "|"
                                + new CodeDetails(
                                        code.color(),
                                        code.tag(),
                                        code.definition(),
                                        code.origin(),
                                        code.stage()))
                .toList();
    }
}
