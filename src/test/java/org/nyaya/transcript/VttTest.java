package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VttTest {

    @Test
    void consecutive_cues_of_one_voice_are_one_turn_with_its_label_written_out() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:02.000
                        <v Anna Moyo>Good
                        morning.</v>

                        00:02.100 --> 00:03.000
                        <v Anna Moyo>All well?

                        00:03.500 --> 01:00:04.000
                        <v.loud Ben>Yes.\
                        """);
        assertEquals("Anna Moyo: Good morning. All well?\n\nBen: Yes.", draft.text());
        assertEquals(
                List.of(new DraftTurn(0, 11, 34, 0, 1000L), new DraftTurn(36, 41, 45, 1, 3500L)),
                draft.turns());
        assertEquals(List.of("Anna Moyo", "Ben"), draft.speakers());
        assertEquals(Duration.ofHours(1).plusSeconds(4), draft.length());
        assertEquals(List.of(), draft.warnings());
        assertEquals(Format.VTT, draft.format());
    }

    @Test
    void a_pause_of_more_than_two_seconds_begins_a_paragraph() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:02.000
                        ANNA: One.

                        00:04.000 --> 00:05.000
                        Two.

                        00:07.001 --> 00:08.000
                        Three.
                        """);
        assertEquals("ANNA: One. Two.\nThree.", draft.text());
    }

    @Test
    void a_long_talk_without_pause_is_parted_where_sentences_end() {
        StringBuilder cues = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            cues.append("00:00.000 --> 00:01.000\nWords that end a sentence, number ")
                    .append(i)
                    .append(".\n\n");
        }
        Draft draft = vtt(cues.toString());
        assertEquals(List.of(635, 607, 607, 417), lengths(draft));
        Draft unended = vtt(cues.toString().replace(".\n\n", "\n\n"));
        assertEquals(2, unended.turns().size());
    }

    @Test
    void several_voices_in_one_cue_are_several_turns() {
        Draft draft =
                vtt("00:01.000 --> 00:02.000\n<v Anna>One.</v> <v Ben>Two.</v>\n<v Anna>Three.");
        assertEquals(List.of("Anna|One.", "Ben|Two.", "Anna|Three."), Drafts.told(draft));
        assertEquals(List.of(1000L, 1000L, 1000L), Drafts.times(draft));
    }

    @Test
    void a_label_in_each_cue_is_a_speaker_even_once_and_a_cue_without_one_goes_on() {
        Draft draft =
                vtt(
                        """
                        1
                        00:01.000 --> 00:02.000
                        Anna Meyer: Hello.

                        2
                        00:02.000 --> 00:03.000
                        Ben O'Neil - Org (he/him): Yes: really.

                        3
                        00:03.000 --> 00:04.000
                        and so on.
                        """);
        assertEquals(
                List.of("Anna Meyer|Hello.", "Ben O'Neil - Org (he/him)|Yes: really. and so on."),
                Drafts.told(draft));
    }

    @Test
    void words_before_a_colon_here_and_there_are_no_speakers() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:02.000
                        The plan: we go.

                        00:02.000 --> 00:03.000
                        It is late.

                        00:03.000 --> 00:04.000
                        Well: yes.
                        """);
        assertEquals(List.of("The plan: we go. It is late. Well: yes."), Drafts.told(draft));
        assertEquals(List.of(Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void tags_go_references_are_resolved_and_what_a_person_put_in_brackets_stays() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:02.000 align:start position:0%
                        <c.yellow>Fish</c> &amp; <00:01.500><i>chips</i> &#233;&lt;3&nbsp;x <laughs> \
                        a < b &unknown; &#0; <lang en>so</lang>
                        """);
        assertEquals("Fish & chips é<3\u00a0x <laughs> a < b &unknown; &#0; so", draft.text());
    }

    @Test
    void header_notes_styles_regions_and_ids_are_left_out_in_silence() {
        Draft draft =
                Drafts.of(
                        new Vtt(),
                        """
                        \ufeffWEBVTT - a title
                        Kind: captions

                        STYLE
                        ::cue { color: red }

                        REGION
                        id:fred

                        NOTE
                        for nobody

                        7f1c6c1a-2c8e/12-0
                        00:01.000 --> 00:02.000
                        One.

                        NOTE Confidence: 0.9
                        """);
        assertEquals("One.", draft.text());
        assertEquals(List.of(Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void captions_that_roll_up_are_told_once() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:02.000
                        \s
                        so<00:01.200><c> this</c><00:01.500><c> is</c>

                        00:02.000 --> 00:02.010
                        so this is
                        \s

                        00:02.010 --> 00:04.000
                        so this is
                        how<00:02.200><c> it</c><00:03.000><c> goes</c>

                        00:04.000 --> 00:04.010
                        how it goes
                        """);
        assertEquals("so this is how it goes", draft.text());
    }

    @Test
    void what_is_really_said_twice_stays() {
        Draft draft = vtt("00:01.000 --> 00:02.000\nYes.\n\n00:02.000 --> 00:03.000\nYes.");
        assertEquals("Yes. Yes.", draft.text());
    }

    @Test
    void broken_cues_are_left_out_with_a_warning() {
        Draft draft =
                vtt(
                        """
                        00:01.000 --> 00:0x.000
                        One.

                        Two.

                        00:03.000 --> 00:04.000
                        Three: a --> b.
                        00:04.000 --> 00:05.000
                        Four.
                        """);
        assertEquals("Three: a --> b. Four.", draft.text());
        assertEquals(List.of(Warning.BROKEN_CUES, Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void numbers_without_padding_count_thousandths() {
        Draft draft =
                vtt("0:0:3.58 --> 0:0:9.91\n<v Anna>One.\n\n0:1:0.5 --> 0:1:1.5\n<v Ben>Two.");
        assertEquals(List.of(3058L, 60_005L), Drafts.times(draft));
    }

    @Test
    void a_file_without_cues_is_empty_and_one_without_signature_is_broken() {
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Vtt(), "WEBVTT\n\nNOTE nothing"));
        assertEquals(
                Refusal.EMPTY, Drafts.refusal(new Vtt(), "WEBVTT\n\n00:01.000 --> 00:02.000\n\n"));
        assertEquals(Refusal.EMPTY, Drafts.refusal(new Vtt(), ""));
        assertEquals(Refusal.BROKEN, Drafts.refusal(new Vtt(), "WEBVTTX\n\n0:01 --> 0:02\nOne"));
        assertEquals(Refusal.BROKEN, Drafts.refusal(new Vtt(), "00:01.000 --> 00:02.000\nOne"));
    }

    @Test
    void chinese_lines_are_joined_without_a_blank() {
        assertEquals("你好吗", vtt("00:01.000 --> 00:02.000\n你好\n吗").text());
    }

    private static List<Integer> lengths(Draft draft) {
        return draft.turns().stream().map(turn -> turn.end() - turn.start()).toList();
    }

    private static Draft vtt(String cues) {
        return Drafts.of(new Vtt(), "WEBVTT\n\n" + cues);
    }
}
