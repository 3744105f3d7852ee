package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewersTest {

    @ParameterizedTest
    @ValueSource(strings = {"INTERVIEWER", "I", "Int.", "Interviewer 2", "Enquêteur", "MODERATOR"})
    void a_label_may_say_that_its_speaker_asks(String label) {
        assertTrue(Interviewers.asks(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERVIEWEE", "B", "I Dube", "KI01", "Moderator's wife", "1"})
    void other_labels_do_not(String label) {
        assertFalse(Interviewers.asks(label));
    }
}
