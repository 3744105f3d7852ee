package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final String CUE = "\n00:00:01.000 --> 00:00:02.000\nOne.\n";

    @Test
    void subtitles_are_known_by_how_they_begin_whatever_their_name() {
        assertEquals(Format.VTT, format("a.txt", "WEBVTT\n" + CUE));
        assertEquals(Format.SRT, format("a.txt", "1" + CUE));
        assertEquals(Format.SRT, format("a.srt", CUE));
        assertEquals(Format.TEXT, format("a.txt", CUE));
        assertEquals(Format.TEXT, format("a.txt", "WEBVTT-like\n" + CUE));
        byte[] utf16 = ("\ufeffWEBVTT\n" + CUE).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(Format.VTT, Drafts.of("a", utf16).format());
        for (int blanks = 0; blanks < 5; blanks++) {
            String accents =
                    "\ufeffWEBVTT\n" + " ".repeat(blanks) + "é€😀".repeat(200) + "\n" + CUE;
            assertEquals(Format.VTT, format("a.txt", accents));
        }
    }

    @Test
    void json_of_transcription_programs_is_known_by_its_names() {
        assertEquals(Format.OTRANSCRIBE, format("a.json", "{\"text\":\"<p>One\",\"media\":\"\"}"));
        assertEquals(Format.OTRANSCRIBE, format("a.otr", "{\"text\":\"One\"}"));
        assertEquals(Format.WHISPER, format("a.txt", "{\"segments\":[{\"text\":\"One\"}]}"));
        assertEquals(Format.WHISPER, format("a.json", "{\"text\":\"One\"}"));
        assertEquals(Format.TEXT, format("a.txt", "{ANNA} one"));
        assertEquals(Format.TEXT, format("a.txt", "{\"codes\": []}"));
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal("a.json", "{\"codes\": []}"));
        assertEquals(Refusal.BROKEN, refusal("a.json", "{ANNA} one"));
    }

    @Test
    void markdown_is_known_by_its_name() {
        assertEquals(Format.MARKDOWN, format("A.MD", "# One"));
        assertEquals(Format.TEXT, format("a.txt", "# One"));
    }

    @Test
    void a_named_encoding_is_used_by_the_reader_that_is_chosen() {
        Charset mac = Charset.forName("x-MacRoman");
        byte[] file = ("WEBVTT\n" + CUE + "é").getBytes(mac);
        Reading reading = Formats.read("a.vtt", file, mac);
        assertEquals(
                "One. é", reading instanceof Reading.Read read ? read.draft().text() : "refused");
    }

    private static Format format(String name, String text) {
        return Drafts.of(name, text.getBytes(StandardCharsets.UTF_8)).format();
    }

    private static Refusal refusal(String name, String text) {
        return Formats.read(name, text.getBytes(StandardCharsets.UTF_8), null)
                        instanceof Reading.Refused refused
                ? refused.why()
                : Refusal.TOO_HARD;
    }
}
