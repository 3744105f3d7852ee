package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void labels_in_bold_are_labels() {
        Draft draft =
                markdown(
                        """
                        **ANNA:** Good *morning*.
                        More.

                        **BEN**: Yes.

                        **ANNA MOYO [00:01:23]:** So.
                        """);
        assertEquals(
                List.of("ANNA|Good morning.\nMore.", "BEN|Yes.", "ANNA MOYO|So."),
                Drafts.told(draft));
        assertEquals(Format.MARKDOWN, draft.format());
    }

    @Test
    void headings_are_sections() {
        Draft draft = markdown("# Wells #\n\nOne.\n\nRivers\n------\nTwo.\n### *Dams*\nThree.");
        assertEquals("Wells\n\nOne.\n\nRivers\n\nTwo.\n\nDams\n\nThree.", draft.text());
        assertEquals(
                List.of(
                        new Place(0, "", "Wells"),
                        new Place(13, "", "Rivers"),
                        new Place(27, "", "Dams")),
                draft.places());
    }

    @Test
    void marks_of_emphasis_go_and_other_stars_and_underscores_stay() {
        assertEquals(
                "bold and both and out", markdown("__bold__ and ***both*** and ~~out~~").text());
        assertEquals(
                "2 * 3 * 4, SPEAKER_00_a, *open",
                markdown("2 * 3 * 4, SPEAKER_00_a, *open").text());
        assertEquals("*kept* a_b", markdown("\\*kept\\* a\\_b").text());
        assertEquals("a b c", markdown("*a **b** c*").text());
    }

    @Test
    void links_become_their_words_and_pictures_are_said_to_be_left_out() {
        assertEquals(
                "see the plan now", markdown("see [the *plan*](http://a.org/x_y_z) now").text());
        assertEquals("[inaudible](quietly) so", markdown("[inaudible](quietly) so").text());
        Draft draft = markdown("a ![map](map.png) b");
        assertEquals("a map b", draft.text());
        assertEquals(List.of(Warning.PICTURES_LEFT_OUT, Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void lists_quotations_tables_and_code_stay_as_they_look() {
        String text = "- one\n* two\n+ three\n1. four\n> said\n| a | b |";
        assertEquals(text, markdown(text).text());
        assertEquals("a\n\n# **x**", markdown("a\n\n```\n# **x**\n```").text());
        assertEquals("a\n\nb", markdown("a\n\n* * *\n\nb").text());
        assertEquals("#tag and #12", markdown("#tag and #12").text());
    }

    @Test
    void what_shows_nothing_is_empty() {
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Markdown(), "---\n\n***\n"));
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Markdown(), ""));
    }

    private static Draft markdown(String text) {
        return Drafts.of(new Markdown(), text);
    }
}
