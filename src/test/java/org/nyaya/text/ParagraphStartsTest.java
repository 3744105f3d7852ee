package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphStartsTest {

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void as_many_paragraphs_begin_up_to_a_position_as_its_number_says(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder body = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                body.append("ab \n\n\u200b".charAt(random.nextInt(6)));
            }
            String text = body.toString();
            Positions starts = Paragraphs.starts(text);
            for (int position = 0; position < text.length(); position++) {
                assertEquals(
                        Paragraphs.at(text, position),
                        Math.max(1, starts.below(position + 1)),
                        "seed " + seed + ", text " + i + ", position " + position);
            }
        }
    }
}
