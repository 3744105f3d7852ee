package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.CodeDifference.Added;
import org.nyaya.coding.CodeDifference.Field;
import org.nyaya.coding.CodeDifference.Moved;
import org.nyaya.coding.CodeDifference.Removed;
import org.nyaya.coding.CodeDifference.Renamed;
import org.nyaya.coding.CodeDifference.Reordered;
import org.nyaya.coding.CodeDifference.Said;

class ComparisonTest {

    @Test
    void what_is_the_same_differs_in_nothing() {
        List<Code> codes = List.of(code(1, null, "Needs", 0), code(2, 1L, "Housing", 0));
        assertEquals(List.of(), between(codes, codes));
    }

    @Test
    void added_and_removed_codes_are_told_the_removed_last() {
        assertEquals(
                List.of(new Added(CodePath.of("Safety")), new Removed(CodePath.of("Needs"))),
                between(List.of(code(1, null, "Needs", 0)), List.of(code(2, null, "Safety", 0))));
    }

    @Test
    void a_code_of_another_name_is_the_same_code_and_one_of_the_same_name_another() {
        assertEquals(
                List.of(
                        new Renamed(CodePath.of("Shelter"), "Housing"),
                        new Added(CodePath.of("Housing"))),
                between(
                        List.of(code(1, null, "Housing", 0)),
                        List.of(code(1, null, "Shelter", 0), code(2, null, "Housing", 1))));
    }

    @Test
    void a_code_that_moved_is_told_and_what_went_along_is_not() {
        assertEquals(
                List.of(new Moved(CodePath.of("Needs/Safety"), null)),
                between(
                        List.of(
                                code(1, null, "Needs", 0),
                                code(2, null, "Safety", 1),
                                code(3, 2L, "Night", 0)),
                        List.of(
                                code(1, null, "Needs", 0),
                                code(2, 1L, "Safety", 0),
                                code(3, 2L, "Night", 0))));
    }

    @Test
    void a_code_that_went_to_the_front_is_told_alone() {
        List<Code> before = new ArrayList<>();
        List<Code> after = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            before.add(code(1 + i, null, "C" + i, i));
            after.add(code(1 + i, null, "C" + i, i == 7 ? 0 : i + 1));
        }
        assertEquals(List.of(new Reordered(CodePath.of("C7"))), between(before, after));
    }

    @Test
    void everything_that_is_said_of_a_code_is_compared() {
        Code before = new Code(1, null, "N", 0, "#0072B2", null, Definition.NONE, "data", "open");
        Definition definition = new Definition("a", "b", "c", "d", "e");
        Code after = new Code(1, null, "N", 0, null, "N", definition, "theory", "open");
        CodePath path = CodePath.of("N");
        assertEquals(
                List.of(
                        new Said(path, Field.COLOR, "#0072B2", ""),
                        new Said(path, Field.TAG, "", "N"),
                        new Said(path, Field.DEFINITION, "", "a"),
                        new Said(path, Field.INCLUDE, "", "b"),
                        new Said(path, Field.EXCLUDE, "", "c"),
                        new Said(path, Field.EXAMPLE, "", "d"),
                        new Said(path, Field.COUNTER_EXAMPLE, "", "e"),
                        new Said(path, Field.ORIGIN, "data", "theory")),
                between(List.of(before), List.of(after)));
    }

    @Test
    void of_any_new_order_as_few_codes_as_can_be_are_told() {
        for (int seed = 0; seed < 200; seed++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
            Collections.shuffle(order, new Random(seed));
            List<Code> before = new ArrayList<>();
            List<Code> after = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                before.add(code(1 + i, null, "C" + i, i));
                after.add(code(1 + order.get(i), null, "C" + order.get(i), i));
            }
            assertEquals(
                    order.size() - longestRising(order),
                    between(before, after).size(),
                    "seed " + seed + ": " + order);
        }
    }

    /** The slow way: every choice of some of them. */
    private static int longestRising(List<Integer> order) {
        int longest = 0;
        for (int choice = 0; choice < 1 << order.size(); choice++) {
            int last = -1;
            boolean rises = true;
            for (int i = 0; i < order.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    rises &= order.get(i) > last;
                    last = order.get(i);
                }
            }
            longest = rises ? Math.max(longest, Integer.bitCount(choice)) : longest;
        }
        return longest;
    }

    private static List<CodeDifference> between(List<Code> before, List<Code> after) {
        return Comparison.between(new CodeTree(before), new CodeTree(after));
    }

    private static Code code(long id, @Nullable Long parent, String name, int position) {
        return new Code(id, parent, name, position, null, null, Definition.NONE, null, null);
    }
}
