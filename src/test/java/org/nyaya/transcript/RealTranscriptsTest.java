package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** One interview in many encodings, and the plain text of other programs. */
class RealTranscriptsTest {

    @Test
    void seven_encodings_of_one_text_read_to_the_same_draft() throws IOException {
        Draft plain = read(ReferenceData.need("transcripts/encodings/utf8-lf.txt"));
        for (String same :
                List.of(
                        "utf8-bom-crlf",
                        "utf8-cr",
                        "utf16le-bom-crlf",
                        "utf16be-bom-lf",
                        "utf16le-nobom",
                        "windows-1252-crlf")) {
            Draft draft = read(ReferenceData.need("transcripts/encodings/" + same + ".txt"));
            assertEquals(plain.text(), draft.text(), same);
            assertEquals(plain.speakers(), draft.speakers(), same);
            assertEquals(plain.turns(), draft.turns(), same);
            boolean guessed = same.startsWith("windows");
            assertEquals(guessed, draft.warnings().contains(Warning.GUESSED_ENCODING), same);
        }
    }

    @Test
    void mac_roman_is_guessed_wrong_and_right_when_it_is_named() throws IOException {
        Draft plain = read(ReferenceData.need("transcripts/encodings/utf8-lf.txt"));
        Path mac = ReferenceData.need("transcripts/encodings/macroman-cr.txt");
        Draft guessed = read(mac);
        assertEquals(List.of(Warning.GUESSED_ENCODING), guessed.warnings());
        assertEquals(plain.turns(), guessed.turns());
        assertTrue(!plain.text().equals(guessed.text()));
        Reading named =
                new PlainText().read(Files.readAllBytes(mac), Charset.forName("x-MacRoman"));
        assertEquals(
                plain.text(),
                named instanceof Reading.Read read ? read.draft().text() : named.toString());
    }

    @Test
    void astral_letters_accents_and_scripts_from_right_to_left_are_kept() throws IOException {
        Path file = ReferenceData.need("transcripts/encodings/astral-combining-rtl.txt");
        Draft draft = read(file);
        assertEquals(Files.readString(file).replace("\r\n", "\n"), draft.text());
    }

    @Test
    void plain_text_of_other_programs_gives_its_speakers() throws IOException {
        Draft f4 = read(ReferenceData.need("transcripts/synthetic/f4-text.txt"));
        assertEquals("B|Ja. #00:00:26-1#", Drafts.told(f4).getLast());
        assertEquals(List.of(0L, 5200L, 19800L, 25000L), Drafts.times(f4));
        Draft brackets = read(ReferenceData.need("transcripts/synthetic/timecode-brackets.txt"));
        assertEquals(
                List.of(
                        "Interviewer|Hello.",
                        "Participant 1|Hi there.",
                        "Speaker 1|text [00:01:13.020]"),
                Drafts.told(brackets));
        assertEquals(List.of(2000L, 5120L, 71010L), Drafts.times(brackets));
        Draft otter = read(ReferenceData.need("transcripts/synthetic/otter.txt"));
        assertEquals(
                List.of(
                        "Anna Meyer|Hello, thank you for joining.",
                        "Unknown Speaker|Happy to be here.",
                        "Ben|Bye.",
                        "Transcribed by https://otter.ai"),
                Drafts.told(otter));
        assertEquals(Arrays.asList(2000L, 31000L, 3727000L, null), Drafts.times(otter));
    }

    @Test
    void documents_of_word_processors_are_no_plain_text() throws IOException {
        for (String name : List.of("docx/ID1.docx", "docx/ID2.odt", "pdf/P1.pdf", "pdf/P4.pdf")) {
            Path file = ReferenceData.need("transcripts/" + name);
            assertEquals(Refusal.BINARY, Drafts.refusal(Files.readAllBytes(file)), name);
        }
    }

    private static Draft read(Path file) throws IOException {
        return Drafts.of(Files.readAllBytes(file));
    }
}
