package org.nyaya.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.source.Landmark;

class WrittenMarksTest {

    private static final Landmark FIRST = new Landmark(12, 7, 340, 4);
    private static final Landmark SECOND = new Landmark(12, 8, 1200, 17);
    private static final Landmark THIRD = Landmark.numbered(13, 2);

    @Test
    void what_is_written_is_read_again() {
        List<Landmark> marks = List.of(FIRST, SECOND, THIRD);
        assertEquals(marks, WrittenMarks.read(WrittenMarks.of(marks)));
    }

    @Test
    void what_was_written_before_transcripts_could_be_corrected_is_read() {
        assertEquals(
                List.of(Landmark.numbered(12, 4), Landmark.numbered(12, 17), THIRD),
                WrittenMarks.read("12:4,17;13:2"));
    }

    @Test
    void what_nobody_wrote_is_left_out() {
        assertEquals(
                List.of(FIRST),
                WrittenMarks.read("x;12:4@7+340,0,5@7,99999999999,-3;:4;13;12:;14:1:2"));
    }

    @Test
    void nothing_is_written_as_nothing() {
        assertEquals(List.of(), WrittenMarks.read(WrittenMarks.of(List.of())));
    }
}
