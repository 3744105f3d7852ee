package org.nyaya.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class AttributeTypeTest {

    @ParameterizedTest
    @CsvSource({
        "34|35|, NUMBER",
        "-7.50|0|0.0, NUMBER",
        "2023|2024, NUMBER",
        "007|008, TEXT",
        "1e5|3, TEXT",
        "2024-01|2024-01-18|2023, DATE",
        "2024-13|2024-01, TEXT",
        "yes|no|Yes|NO, CHOICE",
        "yes|no|perhaps, TEXT",
        "|, TEXT",
        "1|2|x|x, CHOICE",
        "a|b|c|d|e|f|g|h|i|j|k|l|l, CHOICE",
        "a|b|c|d|e|f|g|h|i|j|k|l|m|m, TEXT",
    })
    void cells_tell_what_a_column_is(String cells, AttributeType type) {
        assertEquals(type, AttributeType.guess(List.of(cells.split("\\|", -1))));
    }

    @Test
    void a_value_is_kept_as_it_is_written_or_not_at_all() {
        assertEquals(Optional.of("7.50"), AttributeType.NUMBER.checked(" 7.50 "));
        assertEquals(Optional.empty(), AttributeType.NUMBER.checked("7,5"));
        assertEquals(Optional.empty(), AttributeType.DATE.checked("yesterday"));
        assertEquals(Optional.empty(), AttributeType.TEXT.checked("a\0b"));
    }

    @Test
    void values_that_mean_the_same_are_the_same() {
        assertTrue(AttributeType.NUMBER.same("7.50", "7.5"));
        assertTrue(AttributeType.CHOICE.same("Yes", "yes"));
        assertFalse(AttributeType.TEXT.same("Yes", "yes"));
    }
}
