package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadDateTest {

    @Test
    void a_date_that_is_written_plainly_is_read() {
        for (String line :
                List.of(
                        "Date: 2024-03-12",
                        "Date:\t12 March 2024",
                        "DATE OF INTERVIEW: Tuesday, 12th of March 2024, 10:30",
                        "Interview date\t12 Mar. 2024",
                        "Recorded on: March 12, 2024")) {
            assertEquals(LocalDate.of(2024, 3, 12), HeadDate.in("Study 7\n\n" + line), line);
        }
    }

    @Test
    void a_date_that_may_be_read_in_two_ways_or_is_none_is_left_aside() {
        for (String line :
                List.of(
                        "Date: 3/4/2024",
                        "Date: 31 February 2024",
                        "Date: 12 Marches 2024",
                        "Date of birth: 12 March 1960",
                        "We met on: 12 March 2024",
                        "12 March 2024")) {
            assertNull(HeadDate.in(line), line);
        }
    }
}
