package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePathTest {

    @Test
    void names_stand_from_the_top_down_with_slashes() {
        assertEquals(List.of("Needs", "Housing"), CodePath.of("Needs/Housing").names());
    }

    @Test
    void blanks_around_names_are_dropped() {
        assertEquals(
                List.of("Needs", "Safe housing"), CodePath.of(" Needs / Safe housing\n").names());
    }

    @Test
    void a_slash_of_a_name_has_a_backslash_before_it() {
        assertEquals(List.of("And/or", "a\\b"), CodePath.of("And\\/or/a\\\\b").names());
    }

    @Test
    void what_has_no_name_between_two_slashes_keeps_an_empty_one() {
        assertEquals(List.of("", "a", "", "b", ""), CodePath.of("/a//b/").names());
    }

    @Test
    void a_name_of_which_nothing_is_seen_is_empty() {
        assertTrue(CodePath.of("Needs/\u200b").hasEmptyName());
        assertTrue(CodePath.of("\u00a0").hasEmptyName());
        assertFalse(CodePath.of("Needs/a").hasEmptyName());
    }

    @Test
    void any_path_that_was_written_is_read_as_it_was() {
        String characters = "ab/\\ \"'é\ud83d\ude00\n";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                StringBuilder name = new StringBuilder();
                for (int j = random.nextInt(6); j > 0; j--) {
                    name.append(characters.charAt(random.nextInt(characters.length())));
                }
                names.add(name.toString().strip());
            }
            CodePath path = new CodePath(names);
            assertEquals(path, CodePath.of(path.toString()), "seed " + seed);
        }
    }
}
