package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.desk.Unit;

/** Where the caret gets to. */
class MovesTest {

    private static final String BODY =
            "INT: Who came? Tell me.\nKI: My sister-in-law came 👩‍👩‍👧 by bus.\nShe’s kind...\nINT: Good.";

    private static Transcript read;
    private static Moves moves;

    @BeforeAll
    static void open(@TempDir Path folder) throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            read = Shown.transcript(study, TestStudy.source(study, "KI-07", BODY));
            moves = new Moves(read);
        }
    }

    @Test
    void the_next_sentence_of_the_last_one_of_a_turn_is_in_the_turn_after() {
        Span tell = read.sentenceAt(BODY.indexOf("Tell"));
        assertEquals(
                Optional.of("My sister-in-law came 👩‍👩‍👧 by bus."),
                moves.next(tell, Unit.SENTENCE).map(span -> span.of(BODY)));
    }

    @Test
    void the_next_turn_goes_over_all_paragraphs_of_this_one() {
        Span ki = read.turnAt(BODY.indexOf("sister"));
        assertEquals(Optional.of("Good."), moves.next(ki, Unit.TURN).map(span -> span.of(BODY)));
    }

    @Test
    void stepping_back_goes_where_stepping_on_came_from() {
        for (Unit unit : Unit.values()) {
            List<Span> there = new ArrayList<>();
            Optional<Span> at = Optional.of(moves.unitAt(moves.first(), unit));
            while (at.isPresent()) {
                there.add(at.get());
                at = moves.next(at.get(), unit);
            }
            List<Span> back = new ArrayList<>();
            at = Optional.of(there.getLast());
            while (at.isPresent()) {
                back.addFirst(at.get());
                at = moves.previous(at.get(), unit);
            }
            assertEquals(there, back);
        }
    }

    @Test
    void there_is_nothing_after_the_last_unit() {
        assertEquals(Optional.empty(), moves.next(read.turnAt(BODY.length()), Unit.TURN));
    }

    @Test
    void a_word_with_hyphens_is_one_word() {
        assertEquals("sister-in-law", moves.wordAt(BODY.indexOf("-in")).of(BODY));
    }

    @Test
    void going_by_words_ends_at_their_ends_and_jumps_over_labels() {
        int end = moves.wordRight(BODY.indexOf(" me"));
        assertEquals(BODY.indexOf("me.") + 2, end);
        assertEquals(BODY.indexOf("My") + 2, moves.wordRight(end));
    }

    @Test
    void going_back_by_words_ends_at_their_starts() {
        assertEquals(BODY.indexOf("Tell"), moves.wordLeft(BODY.indexOf("me.")));
    }

    @Test
    void no_character_is_cut_in_two() {
        int at = moves.first();
        while (at < moves.last()) {
            int next = moves.right(at);
            assertTrue(next > at);
            assertTrue(Characters.isEdge(BODY, next));
            at = next;
        }
        while (at > moves.first()) {
            int next = moves.left(at);
            assertTrue(next < at);
            assertTrue(Characters.isEdge(BODY, next));
            at = next;
        }
    }
}
