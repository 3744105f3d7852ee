package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01", "2024-02-29", " 2024-01-18 "})
    void years_months_and_days_are_dates(String written) {
        assertEquals(Optional.of(written.strip()), PartialDate.of(written).map(PartialDate::iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2023-02-29", "2024-1-1", "18.1.2024", "2024-01-18x"})
    void what_is_in_no_calendar_is_none(String written) {
        assertEquals(Optional.empty(), PartialDate.of(written));
    }

    @Test
    void a_day_is_a_date() {
        assertEquals("2024-01-18", PartialDate.of(LocalDate.of(2024, 1, 18)).iso());
    }
}
