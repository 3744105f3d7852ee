package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void a_tag_that_was_given_stays() {
        assertEquals("ZZ", Tags.of(tree(code(1, "Housing", "ZZ"))).get(1L));
    }

    @Test
    void two_words_give_their_first_letters_and_one_its_first_two() {
        Map<Long, String> tags =
                Tags.of(tree(code(1, "First contact", null), code(2, "Housing", null)));
        assertEquals(Map.of(1L, "FC", 2L, "HO"), tags);
    }

    @Test
    void a_tag_that_was_given_is_taken_whatever_its_case() {
        assertEquals("HU", Tags.of(tree(code(1, "Other", "ho"), code(2, "Housing", null))).get(2L));
    }

    @Test
    void a_new_code_leaves_the_tags_of_those_before_it_as_they_are() {
        for (long seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            List<Code> codes = new ArrayList<>();
            Map<Long, String> before = Map.of();
            for (int id = 1; id <= 300; id++) {
                codes.add(code(id, name(random), null));
                Map<Long, String> now = Tags.of(new CodeTree(codes));
                assertTrue(now.entrySet().containsAll(before.entrySet()), "seed " + seed);
                assertEquals(id, new HashSet<>(now.values()).size(), "seed " + seed);
                before = now;
            }
        }
    }

    @Test
    void signs_and_other_scripts_have_tags_too() {
        Map<Long, String> tags =
                Tags.of(tree(code(1, "??", null), code(2, "住居", null), code(3, "ሰላም", null)));
        assertEquals(3, new HashSet<>(tags.values()).size());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int words = 1 + random.nextInt(2);
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ");
            for (int k = random.nextInt(6); k >= 0; k--) {
                name.append((char) ('a' + random.nextInt(5)));
            }
        }
        return name.toString();
    }

    private static CodeTree tree(Code... codes) {
        return new CodeTree(List.of(codes));
    }

    private static Code code(long id, String name, @Nullable String tag) {
        return new Code(id, null, name, (int) id, null, tag, Definition.NONE, null, null);
    }
}
