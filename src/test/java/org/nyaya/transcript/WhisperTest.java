package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhisperTest {

    @Test
    void segments_without_speakers_read_as_prose_with_times() {
        Draft draft =
                whisper(
                        """
                        {"text": " One. Two.", "segments": [
                          {"id": 0, "start": 0.5, "end": 3.58, "text": " One.", "tokens": [1, 2]},
                          {"start": 3.58, "end": 5, "text": " Two.", "avg_logprob": NaN},
                          {"start": 8, "end": 9.25, "text": " Three."}], "language": "en"}
                        """);
        assertEquals("One. Two.\n\nThree.", draft.text());
        assertEquals(List.of(500L, 8000L), Drafts.times(draft));
        assertEquals(Duration.ofMillis(9250), draft.length());
        assertEquals(Format.WHISPER, draft.format());
        assertEquals(List.of(Warning.NO_SPEAKERS), draft.warnings());
    }

    @Test
    void speakers_of_segments_and_of_words_make_turns() {
        Draft draft =
                whisper(
                        """
                        {"segments": [
                          {"start": 0, "end": 2, "text": " Well.", "speaker": "SPEAKER_00"},
                          {"start": 2, "end": 4, "text": " Yes. No, no.", "speaker": "SPEAKER_00",
                           "words": [
                            {"word": "Yes.", "start": 2.0, "speaker": "SPEAKER_00"},
                            {"word": "No,", "start": 3.0, "speaker": "SPEAKER_01"},
                            {"word": "2024"},
                            {"word": "no.", "start": 3.5, "speaker": "SPEAKER_01"}]},
                          {"start": 4, "end": 5, "text": " Hm."}]}
                        """);
        assertEquals(
                List.of("SPEAKER_00|Well. Yes.", "SPEAKER_01|No, no.", "Hm."), Drafts.told(draft));
        assertEquals(List.of(0L, 3000L, 4000L), Drafts.times(draft));
    }

    @Test
    void offsets_of_whisper_cpp_are_milliseconds() {
        Draft draft =
                whisper(
                        """
                        {"transcription": [{"timestamps": {"from": "00:00:01,500"},
                          "offsets": {"from": 1500, "to": 2500}, "text": " One."}]}
                        """);
        assertEquals(List.of(1500L), Drafts.times(draft));
    }

    @Test
    void a_text_without_segments_is_one_turn_without_a_time() {
        Draft draft = whisper("{\"text\": \"One. Two.\"}");
        assertEquals(List.of("One. Two."), Drafts.told(draft));
        assertEquals(List.of(new DraftTurn(0, 0, 9, DraftTurn.NOBODY)), draft.turns());
    }

    @Test
    void what_is_no_transcript_is_refused() {
        assertEquals(Refusal.BROKEN, refusal("{\"segments\": [{\"text\": \"One"));
        assertEquals(Refusal.BROKEN, refusal("{\"text\": \"One\"} more"));
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal("{\"codes\": [1, 2]}"));
        assertEquals(Refusal.UNKNOWN_FORMAT, refusal("[1, 2]"));
        assertEquals(Refusal.EMPTY, refusal("{\"segments\": [{\"text\": \" \"}]}"));
        assertEquals(Refusal.HOSTILE, refusal("{\"a\": " + "[".repeat(100_000)));
    }

    @Test
    void times_that_cannot_be_are_no_times() {
        Draft draft =
                whisper(
                        """
                        {"segments": [{"start": -4, "end": 1e300, "text": "One."},
                          {"start": NaN, "end": "x", "text": "Two \\ud83d."}]}
                        """);
        assertEquals("One. Two .", draft.text());
        assertEquals(1, draft.turns().size());
        assertEquals(null, draft.length());
    }

    private static Draft whisper(String json) {
        return Drafts.of(new Whisper(), json);
    }

    private static Refusal refusal(String json) {
        return Drafts.refusal(new Whisper(), json);
    }
}
