package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

    /** In an order in which those below come before those above. */
    private static final CodeTree TREE =
            new CodeTree(
                    List.of(
                            code(5, 2L, "Shelter", 0),
                            code(2, 1L, "Housing", 1),
                            code(6, 1L, "Water", 0),
                            code(1, null, "Needs", 1),
                            code(3, null, "Funding", 0),
                            code(4, 3L, "Housing", 0),
                            code(7, null, "Wáter", 2)));

    @Test
    void each_code_comes_before_those_below_it_and_siblings_in_their_order() {
        assertEquals(
                List.of(3L, 4L, 1L, 6L, 2L, 5L, 7L), TREE.all().stream().map(Code::id).toList());
    }

    @Test
    void a_code_with_all_below_it_goes_down_every_level() {
        assertEquals(Set.of(1L, 2L, 5L, 6L), TREE.withAllBelow(TREE.get(1)));
    }

    @Test
    void a_path_names_all_above() {
        assertEquals("Needs/Housing/Shelter", TREE.path(TREE.get(5)).toString());
    }

    @Test
    void a_name_means_every_code_that_has_it() {
        assertEquals(List.of(4L, 2L), meant("housing"));
    }

    @Test
    void the_end_of_a_path_means_the_codes_whose_paths_end_so() {
        assertEquals(List.of(2L), meant("NEEDS/Housing"));
        assertEquals(List.of(5L), meant("Housing/Shelter"));
    }

    @Test
    void the_beginning_of_a_path_means_nothing() {
        assertEquals(List.of(), meant("Needs/Shelter"));
    }

    @Test
    void a_whole_path_means_that_code_alone() {
        assertEquals(List.of(7L), meant("water"));
    }

    private static List<Long> meant(String path) {
        return TREE.meant(CodePath.of(path)).stream().map(Code::id).toList();
    }

    private static Code code(long id, @Nullable Long parent, String name, int position) {
        return new Code(id, parent, name, position, null, null, Definition.NONE, null, null);
    }
}
