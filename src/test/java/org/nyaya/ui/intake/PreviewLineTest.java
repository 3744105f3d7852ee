package org.nyaya.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.study.TestStudy;
import org.nyaya.transcript.DraftTurn;

class PreviewLineTest {

    @Test
    void lines_are_paragraphs_with_the_speaker_where_a_turn_begins() {
        assertEquals(
                List.of(
                        new PreviewLine(1, DraftTurn.NOBODY, -1, "Interview one"),
                        new PreviewLine(2, 0, -1, "Yes."),
                        new PreviewLine(3, DraftTurn.NOBODY, -1, "And more."),
                        new PreviewLine(4, 1, -1, "No.")),
                PreviewLine.of(
                        TestStudy.draft("Interview one\n\nANNA: Yes.\nAnd more.\n\nBEN: No.\n")));
    }

    @Test
    void a_very_long_paragraph_is_shown_in_parts_of_whole_words() {
        String text = "word ".repeat(2000).strip();
        List<PreviewLine> lines = PreviewLine.of(TestStudy.draft(text));
        assertTrue(lines.stream().allMatch(line -> line.text().length() <= 2000));
        assertEquals(text, String.join(" ", lines.stream().map(PreviewLine::text).toList()));
        assertEquals(1, lines.stream().filter(line -> line.paragraph() == 1).count());
    }

    @Test
    void times_are_told_in_minutes_and_from_the_first_hour_in_hours() {
        assertEquals("0:05", new PreviewLine(1, 0, 5_900, "").time());
        assertEquals("1:02:03", new PreviewLine(1, 0, 3_723_000, "").time());
        assertEquals("", new PreviewLine(1, 0, -1, "").time());
    }
}
