package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BlanksTest {

    @Test
    void what_leaves_no_ink_is_blank() {
        assertTrue(Blanks.isBlank(" \t\n\f\u000b\u0085\u00a0\u2003\u2028\u2029\u3000"));
        assertTrue(Blanks.isBlank("\ufeff\u200b\u200e\u200f\u202a\u00ad\u0007"));
        assertFalse(Blanks.isBlank("."));
    }

    @Test
    void a_space_that_carries_an_accent_is_seen() {
        assertEquals(1, Blanks.skip("  \u0301x", 0, 4));
        assertEquals(0, Blanks.skip(" \u0301", 0, 2));
    }

    @Test
    void blanks_around_a_stretch_are_left_out() {
        String text = "  one two \n";
        assertEquals(2, Blanks.skip(text, 0, text.length()));
        assertEquals(9, Blanks.trim(text, 0, text.length()));
    }

    @Test
    void a_stretch_of_blanks_shrinks_to_nothing() {
        assertEquals(3, Blanks.skip("a  b", 1, 3));
        assertEquals(1, Blanks.trim("a  b", 1, 3));
    }

    @Test
    void what_is_left_begins_and_ends_between_characters() {
        for (int seed = 0; seed < 2000; seed++) {
            String text = RandomText.of(new Random(seed));
            int start = Blanks.skip(text, 0, text.length());
            int end = Blanks.trim(text, start, text.length());
            assertTrue(Characters.isEdge(text, start), "seed " + seed);
            assertTrue(Characters.isEdge(text, end), "seed " + seed);
        }
    }
}
