package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String TEXT = "\n\nOne.\nTwo, and\n  \n\tThree.\n";

    @Test
    void lines_in_which_something_is_seen_are_counted_from_one() {
        assertEquals(1, Paragraphs.at(TEXT, TEXT.indexOf("One")));
        assertEquals(2, Paragraphs.at(TEXT, TEXT.indexOf("and")));
        assertEquals(3, Paragraphs.at(TEXT, TEXT.indexOf("Three")));
    }

    @Test
    void a_position_between_two_belongs_to_the_one_before_and_before_the_first_to_that() {
        assertEquals(1, Paragraphs.at(TEXT, 0));
        assertEquals(2, Paragraphs.at(TEXT, TEXT.indexOf("\n\tThree")));
        assertEquals(3, Paragraphs.at(TEXT, TEXT.length()));
        assertEquals(1, Paragraphs.at("", 0));
    }

    @Test
    void blanks_before_the_first_word_of_a_line_belong_to_it() {
        assertEquals(3, Paragraphs.at(TEXT, TEXT.indexOf("\tThree")));
    }

    @Test
    void it_is_what_counting_lines_one_by_one_gives() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("ab \n\n".charAt(random.nextInt(5)));
            }
            String body = text.toString();
            for (int at = 0; at <= body.length(); at++) {
                int expected = 0;
                int start = 0;
                for (String line : body.split("\n", -1)) {
                    expected += start <= at && !line.isBlank() ? 1 : 0;
                    start += line.length() + 1;
                }
                assertEquals(
                        Math.max(1, expected), Paragraphs.at(body, at), "seed " + seed + ", " + at);
            }
        }
    }
}
