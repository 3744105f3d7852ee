package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void each_label_begins_a_turn_and_paragraphs_without_one_go_on() {
        Draft draft = Drafts.of("ANNA: One.\nTwo.\n\nThree.\n\nBEN:  Four. \n\n\n ANNA: Five.\n\n");
        assertEquals(
                List.of("ANNA|One.\nTwo.\n\nThree.", "BEN|Four.", "ANNA|Five."),
                Drafts.told(draft));
        assertEquals(new DraftTurn(0, 6, 23, 0), draft.turns().getFirst());
        assertEquals(List.of(), draft.warnings());
    }

    @Test
    void what_stands_before_the_first_label_is_one_turn_of_nobody() {
        Draft draft = Drafts.of("\nStudy 7\n\nDate: 5 May\n\nANNA: One.\nBEN: Two.");
        assertEquals(
                List.of("Study 7\n\nDate: 5 May", "ANNA|One.", "BEN|Two."), Drafts.told(draft));
    }

    @Test
    void a_date_in_the_head_is_that_of_the_interview_and_one_further_down_is_not() {
        String talk = "ANNA: One.\nDate: 2024-05-06\nBEN: Two.";
        assertEquals(
                LocalDate.of(2024, 5, 5), Drafts.of("Study 7\nDate: 2024-05-05\n\n" + talk).date());
        assertEquals(null, Drafts.of("Study 7\n\n" + talk).date());
    }

    @Test
    void a_text_without_labels_has_one_turn_for_each_block_of_paragraphs() {
        Draft draft = Drafts.of("\n One\ntwo \n \t\nthree\n\n\nfour\u2029five\u2028six");
        assertEquals(List.of("One\ntwo", "three", "four", "five\u2028six"), Drafts.told(draft));
        assertEquals(List.of(Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void one_speaker_alone_is_worth_a_warning() {
        assertEquals(List.of(Warning.ONE_SPEAKER), Drafts.of("ANNA: a\nANNA: b").warnings());
        byte[] windows = "ANNA: für".getBytes(Decoding.WINDOWS_1252);
        assertEquals(
                List.of(Warning.GUESSED_ENCODING, Warning.ONE_SPEAKER),
                Drafts.of(windows).warnings());
    }

    @Test
    void a_label_with_nothing_said_is_a_turn_in_which_nothing_was_said() {
        Draft draft = Drafts.of("ANNA: One.\nBEN:\nANNA: Two.\nBEN:");
        assertEquals(List.of("ANNA|One.", "BEN|", "ANNA|Two.", "BEN|"), Drafts.told(draft));
        assertEquals(new DraftTurn(11, 15, 15, 1), draft.turns().get(1));
    }

    @Test
    void what_was_said_may_begin_on_the_line_below_the_label() {
        Draft draft = Drafts.of("ANNA:\n\nOne.\n\nBEN:\nTwo.\n\nANNA:\nThree.");
        assertEquals(List.of("ANNA|One.", "BEN|Two.", "ANNA|Three."), Drafts.told(draft));
    }

    @Test
    void emoji_accents_and_scripts_from_right_to_left_keep_their_places() {
        String text = "I: 👩‍👩‍👧‍👦 e\u0301\nB:  \u0301x مرحبا\u2028שלום\nI: 𝒳";
        Draft draft = Drafts.of(text);
        assertEquals(text, draft.text());
        assertEquals(
                List.of("I|👩‍👩‍👧‍👦 e\u0301", "B| \u0301x مرحبا\u2028שלום", "I|𝒳"),
                Drafts.told(draft));
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_reason() {
        assertEquals(Refusal.EMPTY, Drafts.refusal(new byte[0]));
        assertEquals(Refusal.EMPTY, Drafts.refusal(" \r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Refusal.BINARY, Drafts.refusal(new byte[] {'a', 0, 'b', 0, 0}));
        assertEquals(Refusal.UNDECODABLE, Drafts.refusal(new byte[] {-1, -2, 0, (byte) 0xd8}));
        assertEquals(Refusal.TOO_LARGE, Drafts.refusal(new byte[Decoding.MOST_BYTES + 1]));
    }

    @Test
    void a_line_of_megabytes_is_read_whole() {
        for (String piece :
                new String[] {"word ", "A: ", ": ", "a:", "    ", "Ab Cd: ", "\u2028"}) {
            String line = "x" + piece.repeat(1_000_000);
            assertEquals(line, Drafts.of(line).text(), piece);
        }
    }

    @Test
    void two_hundred_thousand_short_lines_give_as_many_turns() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(i % 2 == 0 ? "ANNA" : "Person " + i).append(": yes\n");
        }
        Draft draft = Drafts.of(text.toString());
        assertEquals(200_000, draft.turns().size());
        assertEquals(100_001, draft.speakers().size());
    }

    @Test
    void transcripts_built_from_turns_read_back_to_those_turns() {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            List<String> told = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            if (random.nextBoolean()) {
                told.add("Study of wells\nDate: 5 May\n\nSetting: a porch");
                text.append(told.getFirst()).append("\n\n");
            }
            List<String> names = NAMES.get(random.nextInt(NAMES.size()));
            for (int turn = 0; turn < 4 * names.size() + random.nextInt(10); turn++) {
                String name = names.get(turn % names.size());
                String said = said(random);
                told.add(name + "|" + said);
                text.append(pick(random, "", "", " ", "\u200e"))
                        .append(name)
                        .append(pick(random, ": ", ":  ", ":\t", " : ", ":\u00a0"))
                        .append(said)
                        .append(pick(random, "\n", "\n\n", " \n \n", "\n\n\n"));
            }
            String ends = pick(random, "\n", "\r\n", "\r");
            Draft draft = Drafts.of(text.toString().replace("\n", ends));
            assertEquals(told, Drafts.told(draft), "seed " + seed);
        }
    }

    private static final List<List<String>> NAMES =
            List.of(
                    List.of("ANNA MOYO", "BEN"),
                    List.of("I", "R"),
                    List.of("Interviewer", "KI-07", "Interpreter"),
                    List.of("Anna Meyer", "Ben O’Neil - Org", "Speaker 3"),
                    List.of("Q", "A"),
                    List.of("مريم", "יונה"),
                    List.of("Zoë", "क"));

    private static final List<String> SAID =
            List.of(
                    "Yes.",
                    "I do not know: perhaps.",
                    "Well",
                    "she said: go",
                    "10:30 in the morning",
                    "[laughs]",
                    "😀👩‍👩‍👧‍👦",
                    "e\u0301te\u0301",
                    "مرحبا",
                    "http://example.org",
                    "\u2014 “no” …",
                    "see Q1: why",
                    "a\u000bb\fc\u0085d",
                    "中文。");

    /** One to four paragraphs; the first word of a paragraph never looks like a label. */
    private static String said(Random random) {
        StringBuilder said = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            said.append("and ").append(SAID.get(random.nextInt(SAID.size())));
            said.append(i == 0 ? "" : pick(random, "\n", "\n\n", " ", "\n  \n"));
        }
        return said.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
