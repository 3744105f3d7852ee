package org.nyaya.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.in(Locale.ENGLISH);

    @Test
    void what_the_history_counted_is_said_in_one_or_in_many() {
        assertEquals("Import a codebook of 1 code", words.say("step.codebook.import", "1"));
        assertEquals("Import a codebook of 2,000 codes", words.say("step.codebook.import", "2000"));
    }

    @Test
    void a_name_that_is_a_number_stays_as_it_is_written() {
        assertEquals("Code 0012 on 1 passage", words.say("step.codings.add", "0012", "1"));
    }
}
