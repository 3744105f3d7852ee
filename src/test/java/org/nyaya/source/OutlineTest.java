package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Positions;
import org.nyaya.text.Span;

class OutlineTest {

    @Test
    void the_turns_within_a_span_are_those_that_share_a_position_with_it() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Turn> turns = new ArrayList<>();
            int at = 0;
            for (int id = 1 + random.nextInt(8); id > 0; id--) {
                int start = at + random.nextInt(3);
                at = start + 1 + random.nextInt(6);
                turns.add(new Turn(id, start, start, at, null, null));
            }
            int start = random.nextInt(at);
            Span span = new Span(start, start + 1 + random.nextInt(12));
            List<Turn> expected = new ArrayList<>();
            for (Turn turn : turns) {
                boolean shares = false;
                for (int i = turn.start(); i < turn.end(); i++) {
                    shares |= span.start() <= i && i < span.end();
                }
                if (shares) {
                    expected.add(turn);
                }
            }
            Outline outline =
                    new Outline(1, null, "en", 1, turns, Positions.of(new int[0]), Places.read(""));
            assertEquals(expected, outline.within(span), "seed " + seed);
        }
    }

    @Test
    void an_outline_without_turns_has_none_within_anything() {
        Outline outline =
                new Outline(1, null, "en", 1, List.of(), Positions.of(new int[0]), Places.read(""));
        assertEquals(List.of(), outline.within(new Span(0, 5)));
    }
}
