package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordStartsTest {

    @Test
    void apostrophes_hyphens_and_points_inside_a_word_do_not_part_it() {
        assertEquals(6, count("I don’t follow-up 3.5 or 1,000"));
        assertEquals(2, count("can't co\u2010operate"));
    }

    @Test
    void marks_of_punctuation_around_words_do_not_count() {
        assertEquals(3, count("“Well – yes… [sic]"));
        assertEquals(0, count("… – ... 👍🏽 !"));
        assertEquals(2, count("either/or"));
        assertEquals(2, count("yes.No"));
    }

    @Test
    void a_soft_hyphen_and_a_joiner_do_not_part_a_word() {
        assertEquals(1, count("inter\u00adview"));
        assertEquals(1, count("می\u200cخواهم"));
    }

    @Test
    void vowel_signs_belong_to_their_word() {
        assertEquals(2, count("नमस्ते दुनिया"));
        assertEquals(1, count("e\u0301te\u0301"));
    }

    @Test
    void each_ideograph_is_a_word() {
        assertEquals(4, count("中文訪談"));
        assertEquals(3, count("abc中d"));
    }

    @Test
    void a_letter_outside_the_basic_plane_begins_a_word_with_its_first_half() {
        Positions words = WordStarts.in("x 𝒳𝓎");
        assertEquals(2, words.count());
        assertEquals(2, words.get(1));
    }

    @Test
    void a_word_begins_with_a_letter_or_digit_and_never_inside_a_character() {
        for (int seed = 0; seed < 2000; seed++) {
            String text = RandomText.of(new Random(seed));
            for (int start : WordStarts.in(text).toArray()) {
                String where = "seed " + seed + " at " + start;
                assertTrue(Character.isLetterOrDigit(text.codePointAt(start)), where);
                assertFalse(Character.isLowSurrogate(text.charAt(start)), where);
            }
        }
    }

    @Test
    void in_plain_words_the_count_is_that_of_splitting_at_blanks() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Start");
            for (int i = random.nextInt(50); i > 0; i--) {
                text.append(random.nextBoolean() ? " " : ",\n").append("word".repeat(1 + i % 3));
            }
            int slow = text.toString().split("[ ,\n]+", -1).length;
            assertEquals(slow, count(text.toString()), "seed " + seed);
        }
    }

    private static int count(String text) {
        return WordStarts.in(text).count();
    }
}
