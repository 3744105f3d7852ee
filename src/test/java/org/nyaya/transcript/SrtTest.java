package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SrtTest {

    @Test
    void cues_without_labels_read_as_prose_of_nobody() {
        Draft draft =
                Drafts.of(
                        new Srt(),
                        """
                        1
                        00:00:00,500 --> 00:00:02,000
                        <i>One</i>
                        two.

                        2
                        00:00:02,000 --> 00:00:03.250
                        {\\an8}Three.

                        3
                        00:01:00,000 --> 00:01:01,000
                        Four.
                        """);
        assertEquals("One two. Three.\n\nFour.", draft.text());
        assertEquals(List.of(500L, 60_000L), Drafts.times(draft));
        assertEquals(Duration.parse("PT1M1S"), draft.length());
        assertEquals(List.of(Warning.NO_SPEAKERS), draft.warnings());
        assertEquals(Format.SRT, draft.format());
    }

    @Test
    void labels_in_brackets_and_dashes_begin_turns() {
        Draft draft =
                Drafts.of(
                        new Srt(),
                        """
                        1
                        00:00:00,000 --> 00:00:03,580
                        [SPEAKER_00]: Hello.

                        2
                        00:00:03,580 --> 00:00:07,000
                        - Happy to be here.
                        -Good - very.

                        3
                        00:00:07,000 --> 00:00:08,000
                        - ANNA: Yes.
                        >> No.
                        """);
        assertEquals(
                "SPEAKER_00: Hello.\n\n- Happy to be here.\n\n- Good - very.\n\nANNA: Yes.\n\n>> No.",
                draft.text());
        assertEquals(
                List.of(
                        "SPEAKER_00|Hello.",
                        "Happy to be here.",
                        "Good - very.",
                        "ANNA|Yes.",
                        "No."),
                Drafts.told(draft));
    }

    @Test
    void numbers_and_blank_lines_between_cues_may_be_missing() {
        Draft draft =
                Drafts.of(
                        new Srt(),
                        """
                        00:00:00,000 --> 00:00:01,000
                        One.
                        2
                        00:00:01,000 --> 00:00:02,000
                        Two.

                        00:00:02,000 --> 00:00:03,000
                        1984
                        """);
        assertEquals("One. Two. 1984", draft.text());
    }

    @Test
    void a_file_without_times_is_broken_and_one_without_words_empty() {
        assertEquals(Refusal.BROKEN, Drafts.refusal(new Srt(), "1\nsome text"));
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Srt(), "1\n00:00:00,500 --> 00:00:07,000"));
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Srt(), " \n"));
    }
}
