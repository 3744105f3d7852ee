package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.text.PositionMap.Change;

class PositionMapTest {

    /** Seeds of the random tests, each told by what fails. */
    private static final int RUNS = 3000;

    @Test
    void what_is_put_in_inside_of_a_passage_belongs_to_it() {
        assertEquals(moved(2, 9), map(change(5, 5, 3)).move(new Span(2, 6)));
    }

    @Test
    void what_is_put_in_at_its_edges_does_not() {
        assertEquals(moved(5, 9), map(change(2, 2, 3), change(6, 6, 4)).move(new Span(2, 6)));
    }

    @Test
    void what_is_taken_away_makes_it_shorter() {
        assertEquals(moved(1, 4), map(change(1, 3, 0)).move(new Span(2, 6)));
    }

    @Test
    void what_is_replaced_inside_of_it_belongs_to_it_up_to_its_edges() {
        assertEquals(moved(2, 9), map(change(2, 6, 7)).move(new Span(2, 6)));
    }

    @Test
    void what_is_replaced_across_an_edge_does_not() {
        assertEquals(moved(6, 8), map(change(1, 4, 5)).move(new Span(2, 6)));
        assertEquals(moved(2, 5), map(change(5, 8, 9)).move(new Span(2, 6)));
    }

    @Test
    void a_passage_whose_words_are_taken_away_is_gone() {
        assertEquals(Optional.empty(), map(change(2, 6, 0)).move(new Span(2, 6)));
        assertEquals(Optional.empty(), map(change(1, 6, 9)).move(new Span(2, 6)));
        assertEquals(Optional.empty(), map(change(2, 7, 9)).move(new Span(2, 6)));
        assertEquals(Optional.empty(), map(change(0, 9, 9)).move(new Span(2, 6)));
    }

    @Test
    void what_stands_behind_moves_by_what_became_longer_or_shorter() {
        assertEquals(moved(22, 26), map(change(2, 6, 5), change(8, 8, 1)).move(new Span(20, 24)));
        assertEquals(moved(2, 6), map(change(6, 9, 0)).move(new Span(2, 6)));
    }

    @Test
    void changes_that_overlap_are_refused() {
        List<Change> overlap = List.of(change(0, 4, 1), change(3, 5, 1));
        assertThrows(IllegalArgumentException.class, () -> PositionMap.of(overlap));
    }

    @Test
    void what_was_written_is_read_again_and_nothing_else() {
        PositionMap map = map(change(2, 6, 5), change(8, 8, 1));
        assertEquals("2-6=5,8-8=1", map.written());
        assertEquals(Optional.of(map), PositionMap.read(map.written()));
        assertEquals(Optional.of(PositionMap.SAME), PositionMap.read(""));
        for (String other : List.of("x", "2-6", "6-2=1", "2-6=5,3-4=1", "99999999999-2=1", ",")) {
            assertEquals(Optional.empty(), PositionMap.read(other), other);
        }
    }

    @Test
    void passages_move_as_whoever_looks_at_each_character_would_move_them() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            int length = random.nextInt(20);
            PositionMap map = random(random, length);
            for (int start = 0; start < length; start++) {
                for (int end = start + 1; end <= length; end++) {
                    Span passage = new Span(start, end);
                    assertEquals(
                            slowly(map, passage, length),
                            map.move(passage),
                            "Seed " + seed + ": " + map + " " + passage);
                }
            }
        }
    }

    @Test
    void one_change_after_another_is_both_of_them() {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("abcdefghijklmnop");
            String before = text.toString();
            PositionMap map = PositionMap.SAME;
            for (int i = random.nextInt(6); i >= 0; i--) {
                int start = random.nextInt(text.length() + 1);
                int end = start + random.nextInt(Math.min(4, text.length() - start + 1));
                String put = "0123456789".substring(0, random.nextInt(5));
                text.replace(start, end, put);
                map = map.then(change(start, end, put.length()));
            }
            assertKept(before, text.toString(), map, "Seed " + seed + ": " + map);
        }
    }

    @Test
    void edges_rise_with_what_they_were() {
        for (int seed = 0; seed < RUNS; seed++) {
            PositionMap map = random(new Random(seed), 20);
            for (int i = 0; i < 20; i++) {
                assertTrue(map.start(i) <= map.start(i + 1), "Seed " + seed);
                assertTrue(map.end(i) <= map.end(i + 1), "Seed " + seed);
            }
        }
    }

    /** What lies between the changes reads the same before and after. */
    static void assertKept(String before, String after, PositionMap map, String message) {
        assertEquals(before.length() + map.longer(), after.length(), message);
        int from = 0;
        int fromNow = 0;
        for (int i = 0; i <= map.changes().size(); i++) {
            boolean last = i == map.changes().size();
            int to = last ? before.length() : map.changes().get(i).before().start();
            int toNow = last ? after.length() : map.now(i).start();
            assertEquals(before.substring(from, to), after.substring(fromNow, toNow), message);
            from = last ? to : map.changes().get(i).before().end();
            fromNow = last ? toNow : map.now(i).end();
        }
    }

    /** From the first to the last character now that belongs to the passage. */
    private static Optional<Span> slowly(PositionMap map, Span passage, int length) {
        List<Boolean> belongs = new ArrayList<>();
        int at = 0;
        for (Change change : map.changes()) {
            Span before = change.before();
            for (; at < before.start(); at++) {
                belongs.add(passage.start() <= at && at < passage.end());
            }
            boolean inside =
                    before.isEmpty()
                            ? passage.start() < before.start() && before.end() < passage.end()
                            : passage.contains(before);
            for (int i = 0; i < change.length(); i++) {
                belongs.add(inside);
            }
            at = before.end();
        }
        for (; at < length; at++) {
            belongs.add(passage.start() <= at && at < passage.end());
        }
        int first = belongs.indexOf(true);
        return first < 0
                ? Optional.empty()
                : Optional.of(new Span(first, belongs.lastIndexOf(true) + 1));
    }

    private static PositionMap random(Random random, int length) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        while (at <= length && random.nextInt(4) > 0) {
            int start = at + random.nextInt(length - at + 1);
            int end = start + random.nextInt(Math.min(5, length - start + 1));
            changes.add(change(start, end, random.nextInt(5)));
            at = end + (end == start ? 1 : 0);
        }
        return PositionMap.of(changes);
    }

    private static Optional<Span> moved(int start, int end) {
        return Optional.of(new Span(start, end));
    }

    private static PositionMap map(Change... changes) {
        return PositionMap.of(List.of(changes));
    }

    private static Change change(int start, int end, int length) {
        return new Change(new Span(start, end), length);
    }
}
