package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.CodePath;
import org.nyaya.exchange.CodebookPlan.Fate;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.house.ReferenceData;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** Codebooks as other programs and people write them. */
@SuppressWarnings("NullAway.Init")
class CodebookShapesTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws Exception {
        study = TestStudy.create(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_theme_before_a_colon_is_the_code_above_where_it_is_a_code_itself() throws Exception {
        assertPaths(
                PathStyle.THEMES,
                """
                Code;Comment;Code Group 1
                Help;;G
                Help: food/shelter;what;
                Note: alone;;
                Help: food/shelter: late;;
                """,
                "Help",
                "Help/food\\/shelter",
                "Note: alone",
                "Help/food\\/shelter/late");
    }

    @Test
    void comments_are_definitions_and_groups_are_told() throws Exception {
        CodebookPlan plan = look("Code;Comment;Code Group 1;Code Group 2\nHelp;what it is;G;H\n");
        assertEquals(List.of("Code Group 1", "Code Group 2"), plan.leftOut());
        file("Code;Comment\nHelp;what it is\n", null).takeIn(study.codebook()).join();
        assertEquals(
                "what it is", study.codebook().tree().join().all().getFirst().definition().text());
    }

    @Test
    void a_list_with_a_column_a_level_becomes_a_tree() throws Exception {
        assertPaths(
                PathStyle.LEVELS,
                "Code;;;Density;Groups\n● A;;;1;\n;● B;;1;\n;;● C;1;\n;● D;;1;\n● E;;;0;\n;;● F;;\n",
                "A",
                "A/B",
                "A/B/C",
                "A/D",
                "E");
        assertEquals(
                List.of(new RowProblem(7, What.NO_PARENT, "F")),
                look("Code;;\n● A;;\n;● B;\n;;● C\n;● D;\n● E;;\n;;● F\n").problems());
    }

    @Test
    void arrows_lie_between_the_names_of_a_path_with_or_without_blanks_and_a_header()
            throws Exception {
        assertPaths(
                PathStyle.ARROWS,
                "code,memo\nNeeds>>Housing>>And/or,x\nNeeds >> Safety,\nWork,\n",
                "Needs",
                "Needs/Housing",
                "Needs/Housing/And\\/or",
                "Needs/Safety",
                "Work");
        assertPaths(
                PathStyle.HEADLESS,
                "Work,what we do\nNeeds>>Housing,\n",
                "Work",
                "Needs",
                "Needs/Housing");
    }

    @Test
    void what_our_own_files_call_an_arrow_is_part_of_a_name() throws Exception {
        assertPaths(
                PathStyle.SLASHES,
                "code,tag,include,exclude,origin,stage\nA>>B/C,,,,,\n",
                "A>>B",
                "A>>B/C");
    }

    @Test
    void codes_with_memos_have_the_signs_of_the_program_that_writes_them_so() throws Exception {
        assertPaths(
                PathStyle.SIGNS,
                "Code,Memo\nNeeds > Housing,x\nA\\B,\n",
                "Needs",
                "Needs/Housing",
                "A\\\\B");
        assertPaths(
                PathStyle.BACKSLASHES,
                "Code,Memo\nNeeds\\Housing,x\nAnd/or,\n",
                "Needs",
                "Needs/Housing",
                "And\\/or");
        assertPaths(PathStyle.NAMES, "Code,Memo\nAnd/or,x\n", "And\\/or");
    }

    @Test
    void whoever_takes_a_file_in_may_say_what_lies_between_names() throws Exception {
        CodebookPlan plan = file("code\nA | B\nC/D\n", "|").look(study.codebook()).join();
        assertEquals(List.of("A", "A/B", "C\\/D"), paths(plan));
        plan = file("Code,Memo\nA/B,\n", "/").look(study.codebook()).join();
        assertEquals(List.of("A", "A/B"), paths(plan));
    }

    @Test
    void a_column_names_the_code_above_by_name_or_by_path() throws Exception {
        assertPaths(
                PathStyle.PARENTS,
                """
                Parent code,Code,Memo
                ,Needs,
                Needs,Housing,x
                Needs > Housing,Other,
                Needs,Other,
                Needs\\Other,Deep,
                """,
                "Needs",
                "Needs/Housing",
                "Needs/Housing/Other",
                "Needs/Other",
                "Needs/Other/Deep");
    }

    @Test
    void a_code_above_may_be_one_of_the_study_and_a_theme_may_be_new() throws Exception {
        TestStudy.code(study, "Needs/Housing");
        assertPaths(
                PathStyle.PARENTS,
                "code,parent\nRent,housing\n",
                "Needs",
                "Needs/Housing",
                "Needs/Housing/Rent");
        assertPaths(PathStyle.PARENTS, "Theme,Code\nWork,Pay\n", "Work", "Work/Pay");
    }

    @Test
    void a_cycle_of_codes_is_left_out_with_what_lies_below_it_and_nothing_else() throws Exception {
        CodebookPlan plan =
                look("code,parent\nA,C\nB,A\nC,B\nD,C\nE,D\nself,self\nGood,\nlost,nowhere\n");
        assertEquals(List.of("Good"), paths(plan));
        assertEquals(
                List.of(
                        new RowProblem(2, What.PARENT_CYCLE, "C"),
                        new RowProblem(3, What.PARENT_CYCLE, "A"),
                        new RowProblem(4, What.PARENT_CYCLE, "B"),
                        new RowProblem(5, What.PARENT_LEFT_OUT, "C"),
                        new RowProblem(6, What.PARENT_LEFT_OUT, "D"),
                        new RowProblem(7, What.PARENT_CYCLE, "self"),
                        new RowProblem(9, What.NO_PARENT, "nowhere")),
                plan.problems());
    }

    @Test
    void a_code_above_whose_name_several_have_is_told() throws Exception {
        CodebookPlan plan = look("code,parent\nA,\nB,\nX,A\nX,B\nY,X\n");
        assertEquals(List.of(new RowProblem(6, What.SEVERAL_PARENTS, "X")), plan.problems());
    }

    @Test
    void a_chain_of_fifty_thousand_parents_ends_at_the_deepest_that_may_be() throws Exception {
        StringBuilder file = new StringBuilder("code,parent\n");
        for (int i = 0; i < 50_000; i++) {
            file.append("c").append(i).append(',').append(i == 0 ? "" : "c" + (i - 1)).append('\n');
        }
        CodebookPlan plan = look(file.toString());
        assertEquals(CodebookFile.MOST_LEVELS, plan.steps().size());
        assertEquals(50_000 - CodebookFile.MOST_LEVELS, plan.problems().size());
        assertEquals(What.TOO_DEEP, plan.problems().getLast().what());
    }

    @Test
    void dots_are_no_colours() throws Exception {
        assertEquals(List.of(), look("Color,Parent code,Code\n●,,Needs\n").problems());
    }

    @Test
    void the_codebook_of_a_published_study_comes_in_whole() throws Exception {
        Path file = ReferenceData.need("codebooks/20250914_codebook_full.csv");
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, 466)) {
            names.add(line.substring(0, line.indexOf(';')));
        }
        Set<List<String>> wanted = new LinkedHashSet<>();
        for (String name : names) {
            int colon = name.indexOf(": ");
            wanted.add(
                    colon < 0
                            ? List.of(name)
                            : List.of(name.substring(0, colon), name.substring(colon + 2)));
        }
        CodebookPlan plan = reference(file).takeIn(study.codebook()).join();
        assertEquals(List.of(), plan.problems());
        assertEquals(465, plan.count(Fate.ADDED));
        assertEquals(
                List.of("Code Group 1", "Code Group 2", "Code Group 3", "Code Group 4"),
                plan.leftOut());
        assertEquals(wanted, inStudy());
        // The list of the same codes, a column a level, says the same.
        Path list = ReferenceData.need("codebooks/20250914_code_list_frequencies.csv");
        CodebookPlan again = reference(list).look(study.codebook()).join();
        assertEquals(465, again.count(Fate.SAME));
        assertEquals(List.of(), again.problems());
        assertEquals(PathStyle.LEVELS, again.paths());
        Path themes = ReferenceData.need("codebooks/20250914_theme_frequencies.csv");
        assertEquals(18, reference(themes).look(study.codebook()).join().count(Fate.SAME));
    }

    @Test
    void a_table_of_passages_is_no_codebook() throws Exception {
        Path file = ReferenceData.need("codebooks/20250914_quotation_export.csv");
        BadTable bad = assertThrows(BadTable.class, () -> reference(file));
        assertEquals(BadTable.What.NO_COLUMN, bad.what());
    }

    private Set<List<String>> inStudy() {
        var tree = study.codebook().tree().join();
        Set<List<String>> paths = new HashSet<>();
        tree.all().forEach(code -> paths.add(tree.path(code).names()));
        return paths;
    }

    private static CodebookFile reference(Path file) throws Exception {
        return CodebookFile.of(Grid.read(file.toString(), Files.readAllBytes(file)), null);
    }

    private void assertPaths(PathStyle style, String file, String... paths) throws BadTable {
        CodebookPlan plan = look(file);
        assertEquals(style, plan.paths());
        // What is there already is shown by the codes below it.
        Set<String> all = new LinkedHashSet<>();
        for (CodebookPlan.Step step : plan.steps()) {
            for (int i = 1; i <= step.path().names().size(); i++) {
                all.add(new CodePath(step.path().names().subList(0, i)).toString());
            }
        }
        assertEquals(List.of(paths), List.copyOf(all));
    }

    private static List<String> paths(CodebookPlan plan) {
        return plan.steps().stream().map(step -> step.path().toString()).toList();
    }

    private CodebookPlan look(String file) throws BadTable {
        return file(file, null).look(study.codebook()).join();
    }

    private static CodebookFile file(String file, @Nullable String separator) throws BadTable {
        return CodebookFile.of(
                Grid.read("codes.csv", file.getBytes(StandardCharsets.UTF_8)), separator);
    }
}
