package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String TEXT = "S1: Yes.\n\nS2: No.\n\nS3: Hm.\n\nS1: So.";

    private static final Draft DRAFT =
            new Draft(
                    TEXT,
                    Format.VTT,
                    null,
                    List.of("S1", "S2", "S3"),
                    List.of(
                            new DraftTurn(0, 4, 8, 0, 1000L),
                            new DraftTurn(10, 14, 17, 1),
                            new DraftTurn(19, 23, 26, 2),
                            new DraftTurn(28, 32, 35, 0)),
                    List.of(new Place(0, "1", "")),
                    null,
                    null,
                    List.of(Warning.BROKEN_CUES));

    @Test
    void a_speaker_gets_a_better_name_and_the_text_keeps_its_labels() {
        Draft corrected = corrected("s2", " Anna ");
        assertEquals(List.of("S1", "Anna", "S3"), corrected.speakers());
        assertEquals(TEXT, corrected.text());
        assertEquals(DRAFT.turns(), corrected.turns());
    }

    @Test
    void labels_that_get_one_name_become_one_speaker() {
        Draft corrected = corrected("S1", "Anna", "S3", "ANNA");
        assertEquals(List.of("Anna", "S2"), corrected.speakers());
        assertEquals(List.of(0, 1, 0, 0), speakersOfTurns(corrected));
    }

    @Test
    void a_label_can_get_the_name_of_another() {
        Draft corrected = corrected("S3", "s1");
        assertEquals(List.of("S1", "S2"), corrected.speakers());
        assertEquals(List.of(0, 1, 0, 0), speakersOfTurns(corrected));
    }

    @Test
    void two_speakers_can_change_names() {
        Draft corrected = corrected("S1", "S2", "S2", "S1");
        assertEquals(List.of("S2", "S1", "S3"), corrected.speakers());
        assertEquals(List.of(0, 1, 2, 0), speakersOfTurns(corrected));
    }

    @Test
    void turns_of_nobody_stay_so_and_times_and_places_and_warnings_stay() {
        Draft corrected = corrected("S2", "S1");
        assertEquals(1000L, corrected.turns().getFirst().millis());
        assertEquals(DRAFT.places(), corrected.places());
        assertEquals(DRAFT.warnings(), corrected.warnings());
        Draft silent =
                new Draft(
                        "Text.",
                        Format.TEXT,
                        null,
                        List.of(),
                        List.of(new DraftTurn(0, 0, 5, DraftTurn.NOBODY)),
                        List.of(),
                        null,
                        null,
                        List.of());
        assertEquals(silent, new Corrections(Map.of("S1", "S2")).applied(silent));
    }

    @Test
    void what_stands_behind_a_label_that_is_none_belongs_to_the_turn_before() {
        Draft corrected = new Corrections(Map.of(), Set.of("s2")).applied(DRAFT);
        assertEquals(List.of("S1", "S3"), corrected.speakers());
        assertEquals(
                List.of(
                        new DraftTurn(0, 4, 17, 0, 1000L),
                        new DraftTurn(19, 23, 26, 1),
                        new DraftTurn(28, 32, 35, 0)),
                corrected.turns());
    }

    @Test
    void a_label_that_is_none_at_the_beginning_is_of_nobody_with_its_text() {
        Draft corrected = new Corrections(Map.of(), Set.of("S1")).applied(DRAFT);
        assertEquals(new DraftTurn(0, 0, 8, DraftTurn.NOBODY, 1000L), corrected.turns().getFirst());
        assertEquals(35, corrected.turns().getLast().end());
        assertEquals(List.of("S2", "S3"), corrected.speakers());
    }

    @Test
    void nothing_to_correct_leaves_the_draft() {
        assertSame(DRAFT, Corrections.NONE.applied(DRAFT));
    }

    private static Draft corrected(String... names) {
        return names.length == 2
                ? new Corrections(Map.of(names[0], names[1])).applied(DRAFT)
                : new Corrections(Map.of(names[0], names[1], names[2], names[3])).applied(DRAFT);
    }

    private static List<Integer> speakersOfTurns(Draft draft) {
        return draft.turns().stream().map(DraftTurn::speaker).toList();
    }
}
