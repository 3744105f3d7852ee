package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void the_beginning_of_the_name_comes_before_that_of_a_word_and_that_before_any_place_in_it() {
        assertEquals(
                List.of("Code as", "New code", "Decode"),
                ranked("code", choices("Decode", "New code", "Code as")));
    }

    @Test
    void what_cannot_be_done_now_comes_last_however_well_it_fits() {
        List<Choice> all =
                List.of(choice("Undo", false), choice("Do as in undo", true));
        assertEquals(List.of("Do as in undo", "Undo"), ranked("undo", all));
    }

    @Test
    void where_both_fit_alike_the_order_stays() {
        assertEquals(
                List.of("Go to Code", "Go to Ask"), ranked("go", choices("Go to Code", "Go to Ask")));
    }

    @Test
    void nothing_typed_leaves_all_as_they_are() {
        assertEquals(List.of("B", "A"), ranked("", choices("B", "A")));
    }

    @Test
    void beginnings_of_several_words_fit_in_any_order() {
        assertEquals(List.of("Larger reading text"), ranked("te lar", choices("Larger reading text", "Lock")));
    }

    @Test
    void case_and_accents_do_not_matter() {
        assertEquals(List.of("Kwaá refuge"), ranked("KWAA", choices("Kwaá refuge")));
    }

    @Test
    void what_does_not_fit_is_left_out() {
        assertEquals(List.of(), ranked("xyz", choices("Lock")));
    }

    private static List<String> ranked(String typed, List<Choice> all) {
        return Ranking.of(all, typed).stream().map(Choice::name).toList();
    }

    private static List<Choice> choices(String... names) {
        return Stream.of(names).map(name -> choice(name, true)).toList();
    }

    private static Choice choice(String name, boolean possible) {
        return new Choice(name, "", "", possible, () -> {});
    }
}
