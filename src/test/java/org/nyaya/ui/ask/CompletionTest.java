package org.nyaya.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.search.Vocabulary;
import org.nyaya.search.Vocabulary.Field;
import org.nyaya.search.Vocabulary.Value;
import org.nyaya.text.Span;

/** What is offered while a clause is written. */
class CompletionTest {

    private static final Vocabulary WORDS =
            new Vocabulary(
                    List.of(
                            new Field(
                                    "code",
                                    "code:",
                                    false,
                                    List.of(
                                            new Value("Needs › Housing", "Housing", true),
                                            new Value(
                                                    "Needs › Housing › Host family",
                                                    "\"Host family\"",
                                                    false))),
                            new Field("contains", "contains:", false, List.of()),
                            new Field(
                                    "person",
                                    "person:",
                                    false,
                                    List.of(new Value("راوية", "راوية", false))),
                            new Field(
                                    "home area",
                                    "\"home area\":",
                                    true,
                                    List.of(new Value("Harare", "Harare", false)))));

    @Test
    void letters_of_a_field_offer_the_field() {
        assertEquals(List.of("code:", "contains:"), offers("co"));
    }

    @Test
    void letters_of_a_code_offer_it_with_its_field_and_with_those_below() {
        assertEquals(
                List.of("code:Housing", "code:Housing>*", "code:\"Host family\""), offers("hou"));
    }

    @Test
    void behind_the_colon_its_values_are_offered_and_enter_takes_the_first() {
        Completion completion = Completion.of(WORDS, "code:host", 9);
        assertEquals("code:\"Host family\"", completion.offers().getFirst().written());
        assertTrue(completion.sure());
    }

    @Test
    void quotes_and_a_minus_do_not_hinder() {
        Completion completion = Completion.of(WORDS, "rent -code:\"host f", 18);
        assertEquals("code:\"Host family\"", completion.offers().getFirst().written());
        assertEquals(new Span(6, 18), completion.replaces());
    }

    @Test
    void what_is_written_already_is_not_offered() {
        assertEquals(List.of(), offers("code:Housing"));
    }

    @Test
    void a_name_that_runs_from_the_right_is_offered_too() {
        assertEquals(List.of("person:راوية"), offers("راو"));
    }

    @Test
    void an_attribute_whose_name_holds_a_blank_is_written_in_quotes() {
        assertEquals(List.of("\"home area\":Harare"), offers("hara"));
        assertEquals(List.of("\"home area\":Harare"), offers("\"home area\":h"));
    }

    @Test
    void nothing_is_offered_for_nothing_and_in_a_phrase() {
        assertEquals(List.of(), offers(""));
        assertEquals(List.of(), offers("\"ho"));
    }

    private static List<String> offers(String line) {
        return Completion.of(WORDS, line, line.length()).offers().stream()
                .map(Completion.Offer::written)
                .toList();
    }
}
