package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.text.PositionMap.Change;

class RewordingTest {

    /** Seeds of the random tests, each told by what fails. */
    private static final int RUNS = 3000;

    @Test
    void a_word_that_was_heard_wrongly_keeps_its_coding() {
        assertEquals("Harare", passage("Harrare was far", "Harrare", "Harare was far"));
    }

    @Test
    void a_word_that_becomes_longer_stays_whole_in_its_coding() {
        assertEquals("the gates", passage("at the gate we", "the gate", "at the gates we"));
        assertEquals("unseen", passage("it was seen.", "seen", "it was unseen."));
    }

    @Test
    void a_word_that_is_put_in_beside_a_coding_does_not_belong_to_it() {
        assertEquals("we slept", passage("then we slept", "we slept", "then we slept there"));
        assertEquals("slept", passage("we slept", "slept", "we then slept"));
    }

    @Test
    void what_goes_on_a_word_belongs_to_it_and_what_follows_does_not() {
        PositionMap typed = PositionMap.of(List.of(new Change(new Span(4, 4), 7)));
        PositionMap map = Rewording.map("gate", "gates there", typed);
        assertEquals(Optional.of(new Span(0, 5)), map.move(new Span(0, 4)));
    }

    @Test
    void what_was_typed_says_which_of_two_same_words_is_gone() {
        PositionMap typed = PositionMap.of(List.of(new Change(new Span(0, 3), 0)));
        PositionMap map = Rewording.map("no no yes", "no yes", typed);
        assertEquals(Optional.of(new Span(0, 2)), map.move(new Span(3, 5)));
    }

    @Test
    void words_around_a_new_one_are_found_again_in_what_was_pasted() {
        String before = "We slept at the gate. It rained, and nobody came.";
        String after = "We slept outside at the old gate. It rained and nobody came.";
        assertEquals("at the old gate", passage(before, "at the gate", after));
        assertEquals("rained and nobody", passage(before, "rained, and nobody", after));
    }

    @Test
    void a_letter_that_loses_its_accent_is_another_letter() {
        PositionMap typed = PositionMap.of(List.of(new Change(new Span(4, 5), 0)));
        PositionMap map = Rewording.map("cafe\u0301", "cafe", typed);
        assertEquals("3-5=1", map.written());
    }

    @Test
    void a_skin_colour_that_is_put_to_an_emoji_replaces_it() {
        PositionMap typed = PositionMap.of(List.of(new Change(new Span(2, 2), 2)));
        PositionMap map = Rewording.map("👍!", "👍🏽!", typed);
        assertEquals(Optional.of(new Span(0, 4)), map.move(new Span(0, 2)));
    }

    @Test
    void scripts_without_blanks_are_compared_by_character() {
        assertEquals("訪談記", passage("我的訪談記錄", "訪談記", "我們訪談記錄"));
        assertEquals("สวัส", passage("กสวัสด", "สวัส", "ขสวัสด"));
    }

    @Test
    void changes_that_do_not_make_the_text_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> Rewording.map("a", "ab", PositionMap.SAME));
    }

    @Test
    void ten_thousand_words_that_are_all_different_are_compared_at_once() {
        PositionMap map = Rewording.map("ndiri ".repeat(10_000), "tiri? ".repeat(10_000));
        assertEquals(0, map.longer());
    }

    @Test
    void nothing_is_cut_and_what_lies_between_the_changes_is_the_same() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Typing typing = new Typing(random, RandomText.of(random));
            PositionMap map = Rewording.map(typing.before(), typing.after(), typing.typed());
            String message = "Seed " + seed + ": " + map;
            PositionMapTest.assertKept(typing.before(), typing.after(), map, message);
            for (int i = 0; i < map.changes().size(); i++) {
                Span before = map.changes().get(i).before();
                assertTrue(Characters.isEdge(typing.before(), before.start()), message);
                assertTrue(Characters.isEdge(typing.before(), before.end()), message);
                assertTrue(Characters.isEdge(typing.after(), map.now(i).start()), message);
                assertTrue(Characters.isEdge(typing.after(), map.now(i).end()), message);
            }
        }
    }

    @Test
    void a_passage_that_nobody_typed_in_or_beside_says_what_it_said() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Typing typing = new Typing(random, RandomText.of(random));
            PositionMap map = Rewording.map(typing.before(), typing.after(), typing.typed());
            for (Span passage : typing.untouched()) {
                assertEquals(
                        Optional.of(passage.of(typing.before())),
                        map.move(passage).map(now -> now.of(typing.after())),
                        "Seed " + seed + ": " + map + " " + passage);
            }
        }
    }

    @Test
    void a_passage_is_found_whole_in_what_was_pasted_over_its_text() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Typing typing = new Typing(random, RandomText.of(random));
            PositionMap map = Rewording.map(typing.before(), typing.after());
            PositionMapTest.assertKept(
                    typing.before(), typing.after(), map, "Seed " + seed + ": " + map);
        }
    }

    /** Where that passage went, when nobody knows what was typed. */
    private static String passage(String before, String words, String after) {
        int at = before.indexOf(words);
        return Rewording.map(before, after)
                .move(new Span(at, at + words.length()))
                .orElseThrow()
                .of(after);
    }
}
