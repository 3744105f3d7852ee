package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class CodeEditsTest {

    @TempDir Path folder;
    private Study study;
    private Codebook codebook;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        codebook = study.codebook();
        for (String path : List.of("Needs/Housing", "Needs/Money", "Safety")) {
            TestStudy.code(study, path);
        }
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_code_is_added_behind_its_siblings() {
        codebook.add(code("Needs").id(), " Water ", CodeDetails.NONE, "").join();
        assertEquals(
                List.of("Needs", "Needs/Housing", "Needs/Money", "Needs/Water", "Safety"), paths());
    }

    @Test
    void a_path_is_added_with_what_lies_above_it() {
        codebook.add(CodePath.of("Needs/Water/Clean"), CodeDetails.NONE, "").join();
        assertEquals("Needs/Water/Clean", paths().get(4));
    }

    @Test
    void a_path_that_is_refused_leaves_nothing_of_it() {
        TestStudy.code(study, "Needs/Water");
        codebook.redefine(code("Water"), before -> tagged("W"), "").join();
        List<String> before = paths();
        assertInstanceOf(
                CodeEdit.TagTaken.class,
                codebook.add(CodePath.of("New/Path"), tagged("W"), "").join());
        assertInstanceOf(
                CodeEdit.NoName.class,
                codebook.add(CodePath.of("New//Path"), CodeDetails.NONE, "").join());
        assertEquals(before, paths());
    }

    @Test
    void name_place_and_details_are_changed_at_once() {
        Code above = code("Needs");
        codebook.edit(code("Safety"), above.id(), "Safe", before -> tagged("SF"), "").join();
        assertEquals(List.of("Needs", "Needs/Housing", "Needs/Money", "Needs/Safe"), paths());
        assertEquals("SF", code("Safe").tag());
    }

    @Test
    void where_one_of_them_cannot_be_nothing_is_changed() {
        codebook.redefine(code("Money"), before -> tagged("MO"), "").join();
        Code code = code("Safety");
        Long above = code("Needs").id();
        assertInstanceOf(
                CodeEdit.TagTaken.class,
                codebook.edit(code, above, "Safe", before -> tagged("MO"), "").join());
        assertInstanceOf(
                CodeEdit.NameTaken.class,
                codebook.edit(code, above, "money", before -> tagged("SF"), "").join());
        assertInstanceOf(
                CodeEdit.WouldCircle.class,
                codebook.edit(
                                code("Needs"),
                                code("Money").id(),
                                "Needs",
                                before -> tagged("SF"),
                                "")
                        .join());
        assertEquals(code, code("Safety"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u200b ", "two\nlines", "half \ud800", "nul \u0000"})
    void what_is_no_name_is_refused(String name) {
        assertInstanceOf(CodeEdit.NoName.class, codebook.rename(code("Safety"), name, "").join());
        assertInstanceOf(
                CodeEdit.NoName.class, codebook.add(null, name, CodeDetails.NONE, "").join());
    }

    @Test
    void a_code_can_take_a_name_that_no_sibling_has() {
        codebook.rename(code("Housing"), " Shelter ", "").join();
        assertEquals(List.of("Needs", "Needs/Shelter", "Needs/Money", "Safety"), paths());
    }

    @Test
    void a_sibling_s_name_is_refused_whatever_its_case_and_told() {
        assertEquals(
                new CodeEdit.NameTaken(CodePath.of("Needs/Money")),
                codebook.rename(code("Housing"), "MÓNEY", "").join());
        assertInstanceOf(
                CodeEdit.Done.class, codebook.rename(code("Housing"), "HOUSING", "").join());
    }

    @Test
    void a_code_that_was_deleted_meanwhile_is_gone() {
        Code housing = code("Housing");
        codebook.delete(housing, "").join();
        CodeEdit gone = new CodeEdit.Gone();
        assertEquals(gone, codebook.rename(housing, "Shelter", "").join());
        assertEquals(gone, codebook.move(housing, null, 0, "").join());
        assertEquals(gone, codebook.move(code("Safety"), housing.id(), 0, "").join());
        assertEquals(gone, codebook.redefine(housing, before -> tagged("H"), "").join());
        assertEquals(gone, codebook.add(housing.id(), "New", CodeDetails.NONE, "").join());
        assertEquals(new Deleted.Gone(), codebook.delete(housing, "").join());
    }

    @Test
    void a_tag_that_another_code_has_is_refused_and_told() {
        codebook.redefine(code("Housing"), before -> tagged("H"), "").join();
        assertEquals(
                new CodeEdit.TagTaken(CodePath.of("Needs/Housing")),
                codebook.redefine(code("Money"), before -> tagged("H"), "").join());
        assertInstanceOf(
                CodeEdit.Same.class,
                codebook.redefine(code("Housing"), before -> tagged("H"), "").join());
    }

    @Test
    void a_code_moves_with_all_below_it() {
        move("Needs", code("Safety").id(), 0);
        assertEquals(
                List.of("Safety", "Safety/Needs", "Safety/Needs/Housing", "Safety/Needs/Money"),
                paths());
        move("Money", null, 0);
        assertEquals(List.of("Money", "Safety", "Safety/Needs", "Safety/Needs/Housing"), paths());
    }

    @Test
    void a_code_goes_to_its_place_among_its_siblings() {
        for (String name : List.of("C", "D", "E")) {
            TestStudy.code(study, name);
        }
        move("E", null, 1);
        assertEquals(List.of("Needs", "E", "Safety", "C", "D"), top());
        move("Needs", null, Codebook.LAST);
        assertEquals(List.of("E", "Safety", "C", "D", "Needs"), top());
        move("D", null, 2);
        assertEquals(List.of("E", "Safety", "D", "C", "Needs"), top());
        assertInstanceOf(CodeEdit.Same.class, move("D", null, 2));
    }

    @Test
    void a_code_goes_neither_under_itself_nor_below_itself() {
        assertInstanceOf(CodeEdit.WouldCircle.class, move("Needs", code("Needs").id(), 0));
        assertInstanceOf(CodeEdit.WouldCircle.class, move("Needs", code("Housing").id(), 0));
    }

    @Test
    void a_code_does_not_go_where_its_name_is_taken() {
        TestStudy.code(study, "Housing");
        assertEquals(
                new CodeEdit.NameTaken(CodePath.of("Needs/Housing")),
                move("Housing", code("Needs").id(), 0));
    }

    @Test
    void a_name_that_goes_on_and_on_is_refused_and_one_that_is_there_may_stay() {
        String longest = "n".repeat(NewName.LONGEST);
        String longer = longest + "n";
        Codebook book = study.codebook();
        Code there = TestStudy.code(study, longer);
        assertInstanceOf(
                CodeEdit.LongName.class, book.add(null, longer, CodeDetails.NONE, "").join());
        assertInstanceOf(CodeEdit.Done.class, book.rename(there, longest, "").join());
        assertInstanceOf(CodeEdit.LongName.class, book.rename(there, longer, "").join());
        Code wide = TestStudy.code(study, "w" + longer);
        assertInstanceOf(
                CodeEdit.Done.class,
                book.edit(
                                wide,
                                null,
                                wide.name(),
                                before ->
                                        new CodeDetails(
                                                "#0072B2", null, before.definition(), null, null),
                                "")
                        .join());
    }

    @Test
    void a_move_is_undone_and_redone_in_one_step() {
        List<String> before = paths();
        move("Money", null, 0);
        List<String> after = paths();
        study.project().history().undo(false).join();
        assertEquals(before, paths());
        study.project().history().redo(false).join();
        assertEquals(after, paths());
    }

    private CodeEdit move(String path, @Nullable Long under, int place) {
        return codebook.move(code(path), under, place, "").join();
    }

    private static CodeDetails tagged(String tag) {
        return new CodeDetails(null, tag, Definition.NONE, null, null);
    }

    private Code code(String path) {
        return codebook.tree().join().meant(CodePath.of(path)).getFirst();
    }

    private List<String> top() {
        return paths().stream().filter(path -> !path.contains("/")).toList();
    }

    private List<String> paths() {
        CodeTree tree = codebook.tree().join();
        return tree.all().stream().map(code -> tree.path(code).toString()).toList();
    }
}
