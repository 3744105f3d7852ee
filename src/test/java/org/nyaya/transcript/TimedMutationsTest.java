package org.nyaya.transcript;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimedMutationsTest {

    private static final String TALK =
            """
            0:02.5 --> 0:0:4.910 align:start
            <v.loud Anna &amp; Co>Hello, <i>thank</i> <00:00:03.000>you</v>
            <v Ben>Yes: 😀 e\u0301

            00:00:05,500 --> 00:00:09,910
            Yes: 😀 e\u0301
            - [SPEAKER_00]: no
            -{\\an8} >> ANNA: {\\an8}&#128512;&#xe9;&nbsp;

            NOTE nothing

            7
            1:00:05.500 --> 1:00:09.910
            Ben Okri: it was
            中文
            """;

    @Test
    void a_damaged_vtt_file_is_a_draft_or_a_refusal() {
        survives(new Vtt(), "WEBVTT - a talk\r\nKind: captions\r\n\r\n" + TALK, 1);
    }

    @Test
    void a_damaged_srt_file_is_a_draft_or_a_refusal() {
        survives(new Srt(), "1\n" + TALK, 100_000);
    }

    @Test
    void a_damaged_otranscribe_file_is_a_draft_or_a_refusal() {
        survives(
                new OTranscribe(),
                """
                {"text": "<p><span class=\\"timestamp\\" data-timestamp=\\"1.25\\">0:01</span> \
                <b>I:</b> Hello,&nbsp;you &lt;3 \\ud83d\\ude00.<br /></p><p>B: e\\u0301 <span \
                class=\\"timestamp\\" data-timestamp=\\"0:24\\">0:24</span>&amp; talk<br>I: so</p>",
                "media": "talk.mp3", "media-time": 24.5}
                """,
                200_000);
    }

    @Test
    void a_damaged_whisper_file_is_a_draft_or_a_refusal() {
        survives(
                new Whisper(),
                """
                {"text": " Hello. Yes.", "segments": [{"id": 0, "start": 0.0, "end": 3.58,
                "text": " Hello. Yes \\ud83d\\ude00 e\\u0301.", "avg_logprob": NaN, "words": [
                {"word": "Hello.", "start": 0.0, "speaker": "SPEAKER_00"}, {"word": "2024"},
                {"word": "Yes", "start": 1.5, "end": 2, "speaker": "SPEAKER_01"}]},
                {"offsets": {"from": 3580, "to": 7000}, "text": "中文", "speaker": "Ben: \\u0000"}],
                "language": "en"}
                """,
                300_000);
    }

    @Test
    void a_damaged_markdown_file_is_a_draft_or_a_refusal() {
        survives(
                new Markdown(),
                """
                # A *talk* ##

                **Anna:** Hello, __you__ and ***[him](http://a.org)*** ![x](y.png) 2 * 3 \\*
                ~~Ben~~ **[00:01]:** e\u0301 😀

                Title
                =====
                > - quoted | `x`
                ```
                **code**
                ```
                1. ANNA: #00:00:05-2# yes
                """,
                400_000);
    }

    @Test
    void a_damaged_text_with_stamps_is_a_draft_or_a_refusal() {
        survives(
                new PlainText(),
                """
                [00:01:23] ANNA: yes 😀
                (BEN) (0:31): no #00:00:05-2#
                [00:02 - 00:03]
                12 Anna [1:02:03.5]: so e\u0301

                Anna Meyer  0:02
                ???: [00:04] well
                [id1] one
                [id2] two
                Transcribed by https://example.org
                """,
                500_000);
    }

    private static void survives(FormatReader reader, String file, long seed) {
        Mutations.survives(reader, file.getBytes(StandardCharsets.UTF_8), Mutations.count(), seed);
    }
}
