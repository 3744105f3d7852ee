package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nyaya.search.BadQuestion.Wrong;

class LimitsTest {

    @Test
    void numbers_lie_between_both_ends_which_belong_to_the_range() throws BadQuestion {
        Limits limits = numbers("x:2..4");
        assertTrue(limits.include("2"));
        assertTrue(limits.include("4.0"));
        assertFalse(limits.include("4.01"));
        assertFalse(limits.include("-3"));
    }

    @Test
    void an_end_may_be_open_or_left_out() throws BadQuestion {
        assertTrue(numbers("x:>=2").include("2"));
        assertFalse(numbers("x:>2").include("2.0"));
        assertTrue(numbers("x:<5").include("4.999"));
        assertFalse(numbers("x:<5").include("5"));
        assertTrue(numbers("x:..5").include("-100"));
    }

    @Test
    void whole_numbers_are_the_least_and_the_most_that_lie_inside() throws BadQuestion {
        assertEquals(41, numbers("x:>40").least());
        assertEquals(41, numbers("x:>40.5").least());
        assertEquals(39, numbers("x:<40").most());
        assertEquals(Integer.MAX_VALUE, numbers("x:>40").most());
        assertEquals(-1, numbers("x:<0").most());
    }

    @Test
    void a_date_known_in_part_lies_inside_where_every_day_that_it_may_be_does() throws BadQuestion {
        Limits spring = dates("x:2024-03..2024-04");
        assertTrue(spring.include("2024-03"));
        assertTrue(spring.include("2024-04-30"));
        assertFalse(spring.include("2024"));
        assertFalse(spring.include("2024-05-01"));
        assertTrue(dates("x:2024-02-01..2024-02-29").include("2024-02"));
        assertFalse(dates("x:2024-02-01..2024-02-28").include("2024-02"));
    }

    @Test
    void after_a_year_is_after_its_last_day_and_before_it_is_before_its_first() throws BadQuestion {
        assertFalse(dates("x:>2024").include("2024-12-31"));
        assertTrue(dates("x:>2024").include("2025-01-01"));
        assertFalse(dates("x:<2024").include("2024-01-01"));
        assertTrue(dates("x:<2024").include("2023"));
    }

    @Test
    void what_is_no_number_no_date_or_the_wrong_way_round_is_refused() {
        assertEquals(Wrong.NO_NUMBER, refused("x:many", false));
        assertEquals(Wrong.NO_DATE, refused("x:2024-13", true));
        assertEquals(Wrong.NO_DATE, refused("x:2024*", true));
        assertEquals(Wrong.EMPTY_RANGE, refused("x:5..2", false));
    }

    private static Limits numbers(String line) throws BadQuestion {
        return Limits.of(field(line), false);
    }

    private static Limits dates(String line) throws BadQuestion {
        return Limits.of(field(line), true);
    }

    private static Wrong refused(String line, boolean dates) {
        return assertThrows(BadQuestion.class, () -> Limits.of(field(line), dates)).wrong();
    }

    private static Clause.Field field(String line) throws BadQuestion {
        return (Clause.Field) QuestionParser.parse(line).getFirst();
    }
}
