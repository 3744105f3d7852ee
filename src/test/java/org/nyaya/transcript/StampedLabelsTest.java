package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampedLabelsTest {

    @Test
    void a_stamp_may_stand_before_the_label_behind_it_and_behind_its_colon() {
        for (String label :
                List.of(
                        "[01:02:03] Anna: ",
                        "(01:02:03.000) Anna: ",
                        "Anna [01:02:03]: ",
                        "Anna (62:03): ",
                        "Anna: [01:02:03] ",
                        "[1:02:03 - 1:02:09] Anna: ",
                        "#01:02:03-0# Anna: ",
                        "Anna: #01:02:03-0# ",
                        "[Anna] [01:02:03]: ",
                        "[01:02:03]\nAnna: ",
                        "1. [01:02:03] Anna: ")) {
            Draft draft = Drafts.of("INTERVIEWER: Go on.\n" + label + "Yes, at 10:30.");
            assertEquals(
                    List.of("INTERVIEWER|Go on.", "Anna|Yes, at 10:30."),
                    Drafts.told(draft),
                    label);
            assertEquals(Arrays.asList(null, 3_723_000L), Drafts.times(draft), label);
            assertEquals(20, draft.turns().getLast().start(), label);
        }
    }

    @Test
    void labels_may_stand_in_brackets_or_behind_numbers() {
        told("[ANNA]: a\n(BEN): b", "ANNA|a", "BEN|b");
        told("1. Anna: a\n2. Ben: b\n3. Anna: c\n4) Ben: d", "Anna|a", "Ben|b", "Anna|c", "Ben|d");
        told("12 I: a\n14 B: b", "I|a", "B|b");
        told(
                "2 Women: a\n1 Woman: b\n2 Women: c\n1 Woman: d",
                "2 Women|a",
                "1 Woman|b",
                "2 Women|c",
                "1 Woman|d");
        told("[id1] a\n\n[id2] b\n\n[id1] c", "id1|a", "id2|b", "id1|c");
    }

    @Test
    void a_name_and_a_time_alone_on_a_line_head_what_is_said_below() {
        Draft draft =
                Drafts.of(
                        """
                        Anna Meyer  0:02\s\s
                        Hello.

                        Unknown Speaker   0:31

                        Yes.
                        At 10:30.

                        Ben\t1:02:07
                        Bye.

                        Anna Meyer 1:02:09
                        Bye.

                        Transcribed by https://example.org
                        """);
        assertEquals(
                List.of(
                        "Anna Meyer|Hello.",
                        "Unknown Speaker|Yes.\nAt 10:30.",
                        "Ben|Bye.",
                        "Anna Meyer|Bye.",
                        "Transcribed by https://example.org"),
                Drafts.told(draft));
        assertEquals(
                Arrays.asList(2000L, 31_000L, 3_727_000L, 3_729_000L, null), Drafts.times(draft));
    }

    @Test
    void a_timetable_has_no_speakers() {
        for (String text :
                List.of(
                        "Opening  9:00\nLunch  12:30\nClosing  17:00",
                        "Opening 9:00\nThe minister opens.\nLunch 12:30\nOn the lawn.",
                        "9:00 Opening\n9:00 Opening\nWe meet.",
                        "[00:01:00] Yes.\n[00:02:00] Yes.\n[00:03:00] Yes.",
                        "12 eggs: for the cake\n13 apples: for the pie")) {
            assertEquals(List.of(), Drafts.of(text).speakers(), text);
        }
    }

    @Test
    void what_happens_is_no_speaker() {
        told(
                "ANNA: a\n[laughs] b\n[laughs] c\n[pause 3] d\n[pause 4] e\n[inaudible 00:01] f"
                        + "\n[00:02:00]\nBEN: g",
                "ANNA|a\n[laughs] b\n[laughs] c\n[pause 3] d\n[pause 4] e\n[inaudible 00:01] f",
                "BEN|g");
        told("ANNA: a\n[00:01:00] Note: b\nBEN: c", "ANNA|a\n[00:01:00] Note: b", "BEN|c");
    }

    @Test
    void whom_nobody_could_make_out_is_a_speaker_by_that_name() {
        told(
                "???: a\nUnknown: b\nUnidentified Speaker: c\nSPEAKER_00: d\nP3?: e\nWhat?: f",
                "???|a",
                "Unknown|b",
                "Unidentified Speaker|c",
                "SPEAKER_00|d",
                "P3?|e\nWhat?: f");
    }

    @Test
    void numbers_alone_are_no_labels() {
        assertEquals(List.of(), Drafts.of("1: a\n2: b\n1: c\n[1]: d\n[1]: e\n(2): f").speakers());
    }

    @Test
    void an_accent_on_the_bracket_is_not_cut_off() {
        told("ANNA: [00:04]\u0301 a\nBEN: b", "ANNA|[00:04]\u0301 a", "BEN|b");
        assertEquals(List.of(), Drafts.of("[id1]\u0301 a\n[id1]\u0301 b").speakers());
    }

    @Test
    void stamps_at_the_ends_of_paragraphs_tell_when_the_next_turn_begins() {
        Draft draft =
                Drafts.of(
                        "Interview in Gweru\n\nI: a #00:00:05-2#\nB: b #00:00:09-0#\nc"
                                + " #00:00:19-8#\nI: d\nB: e #00:00:30-1#");
        assertEquals(Arrays.asList(null, 0L, 5200L, 19_800L, null), Drafts.times(draft));
        assertEquals("B|b #00:00:09-0#\nc #00:00:19-8#", Drafts.told(draft).get(2));
        Draft unlabelled = Drafts.of("a b #00:00:05-2#\n\nc d #00:00:09-0#\n\n[00:12] e");
        assertEquals(List.of(0L, 5200L, 12_000L), Drafts.times(unlabelled));
        assertEquals("e", Drafts.told(unlabelled).getLast());
    }

    @Test
    void ten_people_in_a_focus_group_are_ten_speakers() {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String name = i % 10 == 0 ? "Moderator" : "Participant " + i % 10;
            text.append("[00:%02d:00] ".formatted(i)).append(name).append(": word\n\n");
            if (i < 10) {
                expected.add(name);
            }
        }
        Draft draft = Drafts.of(text.toString());
        assertEquals(expected, draft.speakers());
        assertEquals(29 * 60_000L, draft.turns().getLast().millis());
    }

    private static void told(String text, String... expected) {
        assertEquals(List.of(expected), Drafts.told(Drafts.of(text)), text);
    }
}
