package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OTranscribeTest {

    @Test
    void stamps_stay_in_the_text_and_give_their_exact_times() {
        Draft draft =
                otr(
                        stamp("1.25", "0:01")
                                + " <b>I:</b> Hello,&nbsp; thank&nbsp;you.<br /></p><p>"
                                + stamp("24.5", "0:24")
                                + " B: Happy &amp; well, "
                                + stamp("30.125", "0:30")
                                + " yes.</p><p>I: So.");
        assertEquals(
                "0:01 I: Hello, thank you.\n\n0:24 B: Happy & well, 0:30 yes.\n\nI: So.",
                draft.text());
        assertEquals(
                List.of("I|Hello, thank you.", "B|Happy & well, 0:30 yes.", "I|So."),
                Drafts.told(draft));
        assertEquals(Arrays.asList(1250L, 24_500L, null), Drafts.times(draft));
        assertEquals(Format.OTRANSCRIBE, draft.format());
    }

    @Test
    void line_breaks_begin_lines_and_unknown_tags_are_left_out() {
        Draft draft = otr("I: One<br>two<div>B: three</div><x-y>four</x-y> a < b");
        assertEquals("I: One\ntwo\n\nB: three\n\nfour a < b", draft.text());
    }

    @Test
    void old_files_have_minutes_and_seconds_in_their_stamps() {
        Draft draft = otr(stamp("1:02:03", "1:02:03") + " long ago");
        assertEquals(List.of("long ago"), Drafts.told(draft));
        assertEquals(List.of(3_723_000L), Drafts.times(draft));
    }

    @Test
    void what_is_no_transcript_is_refused() {
        assertEquals(Refusal.EMPTY, refusal("{\"text\": \"<p> <br></p>\", \"media\": \"\"}"));
        assertEquals(Refusal.BROKEN, refusal("{\"text\": \"<p>One"));
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal("{\"media\": \"a.mp3\"}"));
        assertEquals(Refusal.BROKEN, refusal("One"));
    }

    private static String stamp(String time, String shown) {
        return "<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\""
                + time
                + "\">"
                + shown
                + "</span>";
    }

    private static Draft otr(String html) {
        String json = "{\"text\": \"<p>" + html.replace("\"", "\\\"") + "</p>\", \"media\": \"\"}";
        return Drafts.of(new OTranscribe(), json);
    }

    private static Refusal refusal(String json) {
        return Drafts.refusal(new OTranscribe(), json);
    }
}
