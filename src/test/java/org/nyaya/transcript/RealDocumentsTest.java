package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** PDFs and RTFs of others, each laid beside its original and read word by word. */
class RealDocumentsTest {

    /** What was seen; turns include the title, whose number 1 the margins of the PDFs count. */
    private record Seen(String name, int turns, int characters, int pages, String last) {}

    private static final List<Seen> PDFS =
            List.of(
                    new Seen("P1", 95, 16434, 5, "Participant|Thank you."),
                    new Seen("P2", 166, 26336, 8, "Dan|Yes, let me remember where that button is."),
                    new Seen("P3", 122, 22182, 6, "Dan|Bye."),
                    new Seen("P4", 110, 27050, 6, "Dan|Bye."));

    @Test
    void interviews_in_pdf_have_their_speakers_turns_and_pages() throws IOException {
        for (Seen seen : PDFS) {
            Draft draft = read("transcripts/pdf/" + seen.name() + ".pdf");
            assertEquals(Format.PDF, draft.format());
            assertEquals(List.of("Dan", "Participant"), draft.speakers(), seen.name());
            assertEquals(seen.turns(), draft.turns().size(), seen.name());
            assertEquals(seen.characters(), draft.text().length(), seen.name());
            assertEquals(seen.pages(), draft.places().size(), seen.name());
            assertEquals("Interview", draft.places().getLast().section(), seen.name());
            assertEquals("Interview", Drafts.told(draft).getFirst(), seen.name());
            assertEquals(seen.last(), Drafts.told(draft).getLast(), seen.name());
            assertEquals(List.of(), draft.warnings(), seen.name());
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
        assertEquals(Format.RTF, draft.format());
        assertEquals(List.of("I", "B"), draft.speakers());
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
