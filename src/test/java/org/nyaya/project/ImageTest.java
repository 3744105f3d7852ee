package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is set when a change is taken back: as little as can be, and never too little. */
class ImageTest {

    private static final List<String> COLUMNS = List.of("id", "name", "position");

    @Test
    void only_what_differs_is_told() {
        assertEquals(
                List.of("position"),
                differing(
                        "{\"id\":1,\"name\":\"a\",\"position\":2}",
                        "{\"id\":1,\"name\":\"a\",\"position\":3}"));
    }

    @Test
    void quotes_and_commas_in_a_text_part_nothing() {
        assertEquals(
                List.of("name"),
                differing(
                        "{\"id\":1,\"name\":\"a\\\",\\\"position\\\":9}\",\"position\":2}",
                        "{\"id\":1,\"name\":\"\\\\\",\"position\":2}"));
    }

    @Test
    void of_what_this_program_did_not_write_everything_is_set() {
        assertEquals(
                List.of("name", "position"),
                differing("{\"name\":\"a\",\"id\":1,\"position\":2}", "{\"id\":1}"));
    }

    private static List<String> differing(String before, String after) {
        return Image.differing(COLUMNS, before, after);
    }
}
