package org.nyaya.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;

/** The question as it is written, clause by clause. */
class LineTest {

    @Test
    void blanks_part_clauses_but_not_in_quotes_or_brackets() {
        assertEquals(
                List.of("code:\"Host family\"", "-(rent OR landlord)", "room\\ mate"),
                clauses("code:\"Host family\"  -(rent OR landlord) room\\ mate"));
    }

    @Test
    void what_is_not_closed_goes_to_the_end() {
        assertEquals(List.of("a", "\"b c"), clauses("a \"b c"));
    }

    @Test
    void a_clause_is_turned_on_behind_the_others_and_off_where_it_stands() {
        String on = new Line("house ").turned("person:KI01");
        assertEquals("house person:KI01", on);
        assertEquals("house", new Line(on).turned("person:KI01"));
    }

    @Test
    void of_coders_there_is_one_at_a_time() {
        assertEquals("house coder:Rudo", new Line("coder:Tariro house").turned("coder:Rudo"));
    }

    @Test
    void what_is_taken_away_leaves_no_two_blanks() {
        assertEquals("a c", new Line("a b c").without(new Span(2, 3)));
    }

    @Test
    void a_clause_is_there_where_it_stands_by_itself() {
        assertTrue(new Line("x person:KI01").has("person:KI01"));
        assertFalse(new Line("x -person:KI01").has("person:KI01"));
    }

    private static List<String> clauses(String line) {
        return new Line(line).clauses().stream().map(span -> span.of(line)).toList();
    }
}
