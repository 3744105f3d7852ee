package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** Documents that were made by word processors for studies of others. */
class DocumentsTest {

    /** What was seen in a document when it was laid beside its draft. */
    private record Expected(
            String file,
            Format format,
            int characters,
            int turns,
            int pages,
            List<String> speakers,
            String first,
            String last) {}

    private static final List<Expected> SEEN =
            List.of(
                    new Expected(
                            "docx/ID1.docx",
                            Format.DOCX,
                            629,
                            3,
                            0,
                            List.of(),
                            "I really like learning",
                            "to pay €200."),
                    new Expected(
                            "docx/ID2.odt",
                            Format.ODT,
                            355,
                            3,
                            0,
                            List.of(),
                            "I have not studied much before, but",
                            "waste my money."),
                    new Expected(
                            "odt/P16_GMT20211215.odt",
                            Format.ODT,
                            27_594,
                            14,
                            12,
                            List.of("MODERATOR"),
                            "1 Read the ‘Home’ tab information.\n\n\t(The participant reads",
                            "there is anything else for me."),
                    new Expected(
                            "odt/P1_GMT20211118.odt",
                            Format.ODT,
                            23_287,
                            2,
                            10,
                            List.of("MODERATOR"),
                            "1 Read the ‘Home’ tab information.\n\n\tAlright, so I have",
                            "This is all I have to say."));

    @Test
    void each_document_reads_to_what_was_seen_in_it() throws IOException {
        for (Expected expected : SEEN) {
            byte[] file = Files.readAllBytes(ReferenceData.need("transcripts/" + expected.file()));
            Draft draft =
                    assertInstanceOf(
                                    Reading.Read.class,
                                    Formats.read(expected.file(), file, null),
                                    expected.file())
                            .draft();
            Drafts.check(draft);
            assertEquals(expected.format(), draft.format(), expected.file());
            assertEquals(expected.characters(), draft.text().length(), expected.file());
            assertEquals(expected.turns(), draft.turns().size(), expected.file());
            assertEquals(expected.pages(), draft.places().size(), expected.file());
            assertEquals(expected.speakers(), draft.speakers(), expected.file());
            assertTrue(draft.text().startsWith(expected.first()), expected.file());
            assertTrue(draft.text().endsWith(expected.last()), expected.file());
            Warning warning =
                    expected.speakers().isEmpty() ? Warning.NO_SPEAKERS : Warning.ONE_SPEAKER;
            assertEquals(List.of(warning), draft.warnings(), expected.file());
        }
    }

    @Test
    void a_workbook_is_no_transcript() throws IOException {
        byte[] file = Files.readAllBytes(ReferenceData.need("transcripts/docx/cases456.xlsx"));
        assertEquals(
                new Reading.Refused(Refusal.UNKNOWN_FORMAT), Formats.read("a.docx", file, null));
    }
}
