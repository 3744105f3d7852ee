package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void a_letter_and_its_accent_are_one_character() {
        assertFalse(Characters.isEdge("e\u0301x", 1));
        assertTrue(Characters.isEdge("e\u0301x", 2));
    }

    @Test
    void an_emoji_family_a_skin_colour_and_a_flag_are_not_cut() {
        for (String whole : new String[] {"👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "नि"}) {
            for (int i = 1; i < whole.length(); i++) {
                assertFalse(Characters.isEdge("a" + whole + "b", 1 + i), whole + " at " + i);
            }
        }
    }

    @Test
    void flags_in_a_row_are_parted_in_pairs_however_many_there_are() {
        String flags = "🇩🇪".repeat(100);
        for (int i = 0; i <= flags.length(); i++) {
            assertEquals(i % 4 == 0, Characters.isEdge(flags, i), "at " + i);
        }
    }

    @Test
    void both_ends_of_a_text_are_edges() {
        assertTrue(Characters.isEdge("", 0));
        assertTrue(Characters.isEdge("\u0301", 0));
        assertTrue(Characters.isEdge("e\u0301", 2));
    }

    @Test
    void edges_are_where_java_sees_them_in_the_whole_text() {
        for (int seed = 0; seed < 1000; seed++) {
            String text = RandomText.of(new Random(seed));
            BreakIterator whole = BreakIterator.getCharacterInstance(Locale.ROOT);
            whole.setText(text);
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(
                        whole.isBoundary(i),
                        Characters.isEdge(text, i),
                        "seed " + seed + " at " + i);
            }
        }
    }

    @Test
    void a_long_line_without_plain_letters_is_not_walked_back_to_its_start() {
        String line = "\u0928".repeat(1_000_000);
        for (int i = 0; i < 1000; i++) {
            assertTrue(Characters.isEdge(line, line.length() - 1 - i));
        }
    }
}
