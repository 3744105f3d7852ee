package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.exchange.CodebookPlan.Change;
import org.nyaya.exchange.CodebookPlan.Fate;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class CodebookFileTest {

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
    void a_code_may_be_changed_in_a_spreadsheet() throws Exception {
        takeIn("code,tag,definition\nNeeds,n,old\n");
        CodebookPlan plan =
                takeIn("definition,CODE,Color,origin,stage\nnew,needs,#00ff00, Data ,OPEN");
        assertEquals(
                List.of(
                        new Change(CodeField.COLOR, "#CC79A7", "#00FF00"),
                        new Change(CodeField.DEFINITION, "old", "new"),
                        new Change(CodeField.ORIGIN, "", "data"),
                        new Change(CodeField.STAGE, "", "open")),
                plan.steps().getFirst().changes());
        Code code = study.codebook().tree().join().all().getFirst();
        assertEquals(
                List.of("Needs", "#00FF00", "N", "data", "open", "new"),
                List.of(
                        code.name(),
                        String.valueOf(code.color()),
                        String.valueOf(code.tag()),
                        String.valueOf(code.origin()),
                        String.valueOf(code.stage()),
                        code.definition().text()));
    }

    @Test
    void a_look_writes_nothing_and_says_what_the_real_thing_then_does() throws Exception {
        takeIn("code,tag,definition\nNeeds,N,old\nNeeds/Housing,,\nWork,W,\n");
        int steps = study.project().history().steps().join().size();
        String file =
                "code,tag,definition\nNeeds,N,new\nNeeds/Safety/Night,S,\nWork,W,\nPapers,W,\n";
        CodebookPlan look = file(file).look(study.codebook()).join();
        assertEquals(steps, study.project().history().steps().join().size());
        assertEquals(
                List.of(
                        "Needs CHANGED",
                        "Needs/Safety ADDED",
                        "Needs/Safety/Night ADDED",
                        "Work SAME"),
                look.steps().stream().map(step -> step.path() + " " + step.fate()).toList());
        assertEquals(List.of(new RowProblem(5, What.TAG_TAKEN, "W")), look.problems());
        assertEquals(look, takeIn(file));
        assertEquals(
                List.of("Needs", "Needs/Housing", "Needs/Safety", "Needs/Safety/Night", "Work"),
                paths());
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
        assertProblem(header + "Good,,,,\n" + "a/".repeat(30) + "b,,,,\n", 3, What.TOO_DEEP, "");
        assertProblem(header + "Good,,,,\n" + "a".repeat(1001) + ",,,,\n", 3, What.TOO_LONG, "");
        assertProblem(
                "code,definition\nGood,\nA," + "x".repeat(1 << 20) + "\n", 3, What.TOO_LONG, "");
    }

    @Test
    void a_name_is_as_long_as_the_window_lets_it_be_and_no_longer() throws Exception {
        String told = "n".repeat(40) + "…";
        assertProblem("code\nGood\n" + "n".repeat(201) + "\n", 3, What.LONG_NAME, told);
        assertEquals(1, takeIn("code\n" + "👩".repeat(200) + "\n").count(Fate.ADDED));
    }

    @Test
    void nothing_goes_below_a_code_whose_name_is_too_long() throws Exception {
        String name = "n".repeat(201);
        CodebookPlan plan = takeIn("code\nGood\n" + name + "\n" + name + "/below\n");
        assertEquals(List.of("Good"), paths());
        assertEquals(List.of(3L, 4L), plan.problems().stream().map(RowProblem::line).toList());
    }

    @Test
    void a_long_name_that_the_study_has_comes_back_in() throws Exception {
        String name = "n".repeat(201);
        TestStudy.code(study, name);
        CodebookPlan plan = takeIn("code,definition\n" + name + ",What it is\n");
        assertEquals(List.of(), plan.problems());
        assertEquals(1, plan.count(Fate.CHANGED));
    }

    private void assertProblem(String file, long line, What what, String value) throws Exception {
        CodebookPlan plan = file(file).look(study.codebook()).join();
        assertEquals(List.of(new RowProblem(line, what, value)), plan.problems());
        assertEquals(List.of("Good"), plan.steps().stream().map(s -> s.path().toString()).toList());
    }

    @Test
    void as_deep_as_may_be_is_not_too_deep() throws Exception {
        assertEquals(30, takeIn("code\n" + "a/".repeat(29) + "b\n").count(Fate.ADDED));
    }

    @Test
    void a_code_whose_row_is_wrong_is_still_there_for_the_codes_below_it() throws Exception {
        CodebookPlan plan = takeIn("code,color\nNeeds,green\nNeeds/Housing,\n");
        assertEquals(List.of("Needs", "Needs/Housing"), paths());
        assertEquals(2, plan.count(Fate.ADDED));
        assertEquals(1, plan.problems().size());
    }

    @Test
    void codes_below_stand_in_the_order_of_the_file_even_before_the_one_above() throws Exception {
        takeIn("code,definition\nB/b,\nA,\nB,Above\nB/a,\n");
        assertEquals(List.of("B", "B/b", "B/a", "A"), paths());
    }

    @Test
    void columns_that_a_code_has_no_place_for_are_told_and_do_no_harm() throws Exception {
        CodebookPlan plan = takeIn("code;Priority;definition;\nNeeds;high;what;x\n");
        assertEquals(List.of("Priority", "#4"), plan.leftOut());
        assertEquals(List.of("Needs"), paths());
    }

    @Test
    void a_table_without_codes_is_refused() {
        assertBad("title,color\nHousing,#000000\n", BadTable.What.NO_COLUMN, "code");
        assertBad("code,name,Code\na,b,c\n", BadTable.What.COLUMN_TWICE, "code");
        assertBad("code,definition,Definition\na,b,c\n", BadTable.What.COLUMN_TWICE, "definition");
    }

    private static void assertBad(String file, BadTable.What what, String column) {
        BadTable bad = assertThrows(BadTable.class, () -> file(file));
        assertEquals(List.of(what, column), List.of(bad.what(), bad.column()));
    }

    @Test
    void an_empty_cell_takes_away_under_our_name_and_says_nothing_under_that_of_others()
            throws Exception {
        takeIn("code,definition\nNeeds,what\n");
        assertEquals(1, takeIn("code;comment\nNeeds;\n").count(Fate.SAME));
        assertEquals(1, takeIn("code;definition\nNeeds;\n").count(Fate.CHANGED));
    }

    @Test
    void fifty_thousand_codes_are_looked_at_and_tags_among_them_compared() throws Exception {
        StringBuilder file = new StringBuilder("code,tag\n");
        for (int i = 0; i < 50_000; i++) {
            file.append("Theme ")
                    .append(i / 100)
                    .append("/Code ")
                    .append(i)
                    .append(",T")
                    .append(i)
                    .append('\n');
        }
        CodebookPlan plan = file(file + "Work,T7\n").look(study.codebook()).join();
        assertEquals(50_500, plan.count(Fate.ADDED));
        assertEquals(List.of(new RowProblem(50_002, What.TAG_TAKEN, "T7")), plan.problems());
    }

    @Test
    void other_encodings_are_read_and_what_is_no_text_is_told() throws Exception {
        String file = "Code;Comment\nVerificação;über\n";
        for (Charset encoding :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        Charset.forName("windows-1252"))) {
            CodebookFile read =
                    CodebookFile.of(Grid.read("codes.csv", file.getBytes(encoding)), null);
            CodebookPlan plan = read.look(study.codebook()).join();
            assertEquals("Verificação", plan.steps().getFirst().path().toString(), encoding.name());
        }
        // A spreadsheet can hold what a study cannot, and what no spreadsheet should.
        byte[] sheet =
                new Written(
                                List.of("code", "definition"),
                                List.of(List.of("Good", "a"), List.of("Bad", "b\0c")))
                        .xlsx();
        CodebookPlan plan =
                CodebookFile.of(Grid.read("codes.xlsx", sheet), null).look(study.codebook()).join();
        assertEquals(List.of(new RowProblem(3, What.UNSTORABLE, "")), plan.problems());
        assertEquals(1, plan.count(Fate.ADDED));
    }

    private List<String> paths() {
        var tree = study.codebook().tree().join();
        return tree.all().stream().map(code -> tree.path(code).toString()).toList();
    }

    private CodebookPlan takeIn(String file) throws BadTable {
        return file(file).takeIn(study.codebook()).join();
    }

    private static CodebookFile file(String file) throws BadTable {
        return file(file, null);
    }

    private static CodebookFile file(String file, @Nullable String separator) throws BadTable {
        return CodebookFile.of(
                Grid.read("codes.csv", file.getBytes(StandardCharsets.UTF_8)), separator);
    }
}
