package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** PDFs and RTFs of others, each laid beside its original and read word by word. */
class RealDocumentsTest {

    @Test
    void interviews_in_pdf_have_their_title_and_their_last_turn() throws IOException {
        Map<String, String> last =
                Map.of(
                        "P1", "Participant|Thank you.",
                        "P2", "Dan|Yes, let me remember where that button is.",
                        "P3", "Dan|Bye.",
                        "P4", "Dan|Bye.");
        for (Map.Entry<String, String> seen : last.entrySet()) {
            Draft draft = read("transcripts/pdf/" + seen.getKey() + ".pdf");
            assertEquals("Interview", draft.places().getLast().section(), seen.getKey());
            assertEquals("Interview", Drafts.told(draft).getFirst(), seen.getKey());
            assertEquals(seen.getValue(), Drafts.told(draft).getLast(), seen.getKey());
        }
    }

    @Test
    void a_line_drawn_on_two_pages_and_shown_on_one_is_there_once() throws IOException {
        String text = read("transcripts/pdf/P3.pdf").text();
        assertTrue(text.contains("do not use them that way. It's just kind of convention at"));
        String once = "analyze a single feature, but";
        assertEquals(text.indexOf(once), text.lastIndexOf(once));
    }

    @Test
    void an_interview_of_f4_has_its_letters_and_stamps() throws IOException {
        Draft draft = read("transcripts/synthetic/f4-transcript.rtf");
        assertEquals(
                """
                I: Wie geht es Ihnen heute? #00:00:05-2#

                B: Gut, danke. Es ist schön hier – und 😀 ruhig. #00:00:19-8#

                I: Können Sie mehr darüber erzählen? #00:00:25-0#\
                """,
                draft.text());
    }

    private static Draft read(String name) throws IOException {
        byte[] file = Files.readAllBytes(ReferenceData.need(name));
        Reading reading = Formats.read(name, file, null);
        assertTrue(reading instanceof Reading.Read, name + ": " + reading);
        Draft draft = ((Reading.Read) reading).draft();
        Drafts.check(draft);
        return draft;
    }
}
