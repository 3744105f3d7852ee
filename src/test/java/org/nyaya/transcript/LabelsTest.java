package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String TALK = "\nINTERVIEWER: Go on.\nKI01: Yes.\n";

    @Test
    void capitals_make_a_label_even_once() {
        speakers(
                "ANNA MOYO: Hello.\nDR. O’CONNOR-SMITH JR.: Hi.",
                "ANNA MOYO",
                "DR. O’CONNOR-SMITH JR.");
    }

    @Test
    void other_words_make_a_label_when_they_return() {
        speakers("Anna: Hello.\nBen: Hi.\nAnna: So.\nBen: Yes.", "Anna", "Ben");
        speakers("Anna: Hello.\nBen: Hi.");
        speakers("مريم: نعم\nمريم: لا", "مريم");
        speakers("\u200fمريم: نعم\n\u200fمريم: لا", "مريم");
        speakers("问：你好吗？\n答：很好。\n问：好。\n答：好。", "问", "答");
    }

    @Test
    void roles_make_a_label_even_once_whatever_their_case() {
        for (String role :
                List.of(
                        "Interviewer",
                        "interviewer",
                        "Respondent",
                        "Participant 3",
                        "Moderator",
                        "Facilitator",
                        "INTERPRETER",
                        "Translator",
                        "Speaker 2",
                        "Speaker A",
                        "Unknown Speaker",
                        "Key informant 7",
                        "Female participant 2",
                        "I",
                        "R",
                        "P1",
                        "R 2",
                        "P-07",
                        "Entrevistadora",
                        "Enquêteur",
                        "P3 (female)",
                        "The interviewer")) {
            speakers(role + ": Well.", role);
        }
    }

    @Test
    void a_number_that_occurs_once_stands_beside_others_of_its_shape() {
        speakers("KI01: Yes.\nKI02: No.", "KI01", "KI02");
        speakers("Woman 1: Yes.\nWoman 2: No.\nThat is all.", "Woman 1", "Woman 2");
        speakers("Woman A: Yes.\nWoman B: No.", "Woman A", "Woman B");
        speakers("F1: Yes.\nF2: No.\nM1: Well.", "F1", "F2");
        speakers("I: Yes?\nI: Why?\nB: No.", "I", "B");
        speakers("Woman 1: Yes.");
    }

    @Test
    void a_name_that_occurs_once_stands_beside_several_names_that_return() {
        String talk = "Grace: a\nTendai: b\nGrace: c\nTendai: d\n";
        speakers(talk + "Mary: e", "Grace", "Tendai", "Mary");
        speakers(talk + "Education:\ne", "Grace", "Tendai");
        speakers(talk + "Mary Jones: e\nLater on: f\nNote: g", "Grace", "Tendai");
        speakers("I: a\nGrace: b\nI: c\nGrace: d\nLesson: e", "I", "Grace");
    }

    @Test
    void one_person_written_in_two_ways_is_one_speaker() {
        speakers("Anna: Hello.\nANNA: Hi.\nAnna : So.", "Anna");
        speakers("Zoë: Hello.\nZoe\u0308: Hi.", "Zoë");
    }

    @Test
    void what_is_about_the_interview_is_no_speaker() {
        for (String line :
                List.of(
                        "Note: she cried.",
                        "NOTE: she cried.",
                        "Date: 5 May",
                        "DATE: 5 May",
                        "Place: Harare",
                        "Time: 10:30",
                        "Start time: 9",
                        "Interview date: 5 May",
                        "Date of interview: 5 May",
                        "Place of birth: Gweru",
                        "Q1: Why?",
                        "Q12: Why?",
                        "Question 3: Why?",
                        "Name of interviewer: Anna",
                        "Participants: 5",
                        "PARTICIPANTS: 5",
                        "Interview 3: Anna",
                        "Tape 2: B",
                        "Recorded by: Anna",
                        "Language: Shona")) {
            speakers(line + TALK + line, "INTERVIEWER", "KI01");
        }
        speakers("Q1: Why?\nQ2: How?\nQ3: When?");
    }

    @Test
    void times_and_addresses_are_no_speakers() {
        speakers(
                "10:30\n10:30\n10: 30\nhttp://a.org\nhttp://a.org\n" + TALK, "INTERVIEWER", "KI01");
        speakers("10: x\n10: y\n3. 5: x");
    }

    @Test
    void headings_are_no_speakers() {
        speakers("Education:\nShe went to school.\n" + TALK, "INTERVIEWER", "KI01");
        speakers("FAMILY HISTORY:\nShe grew up here.\n" + TALK, "INTERVIEWER", "KI01");
    }

    @Test
    void labels_on_lines_of_their_own_vouch_for_one_that_occurs_once() {
        speakers("ANNA:\nHello.\n\nBEN:\nHi.\n\nANNA:\nSo.", "ANNA", "BEN");
    }

    @Test
    void sentences_that_end_in_a_colon_are_no_speakers() {
        for (String sentence :
                List.of(
                        "Then she said: go",
                        "He told me: no",
                        "My mother said:",
                        "For example: x",
                        "The reason:",
                        "Neighbours told us: z",
                        "Really? No: a",
                        "I remember: b",
                        "I’m sure: b",
                        "I have three of those things: a",
                        "And KI02: b")) {
            speakers("KI01: This.\n" + sentence + "\n\n" + sentence, "KI01");
        }
    }

    @Test
    void a_label_stands_at_the_start_of_its_line_and_has_a_blank_behind_it() {
        speakers("Then ANNA: no.\n[ANNA: no.]\nANNA:no\n");
        assertEquals(1, Labels.in("ANNA:no\nANNA: yes\n(ANNA: no").size());
        assertEquals(1, Labels.in("  \tANNA : yes").size());
        assertEquals(1, Labels.in("ANNA\u00a0:\u00a0oui").size());
    }

    @Test
    void six_words_and_sixty_characters_are_the_most() {
        speakers("A B C D E FF: x", "A B C D E FF");
        speakers("A B C D E F GG: x");
        speakers("A".repeat(60) + ": x", "A".repeat(60));
        speakers("A".repeat(61) + ": x");
    }

    @Test
    void a_line_may_begin_behind_any_separator_that_word_processors_leave() {
        assertEquals(4, Labels.in("ANNA: a\u2028BEN: b\u2029ANNA: c\n\fBEN: d").size());
    }

    private static void speakers(String text, String... expected) {
        Draft draft = Drafts.of(text);
        assertEquals(List.of(expected), draft.speakers(), text);
    }
}
