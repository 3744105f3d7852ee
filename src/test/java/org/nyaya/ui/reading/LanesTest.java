package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nyaya.ui.reading.Marks.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Margin;
import org.nyaya.project.Seeds;

/** The lanes beside the text: as few as can be, and steady. */
class LanesTest {

    private static final int TRIES = 200;

    @Test
    void two_codings_that_touch_are_never_in_one_lane() {
        forRandom(marks -> {
            int[] lanes = Lanes.of(marks);
            for (int i = 0; i < lanes.length; i++) {
                for (int j = 0; j < i; j++) {
                    boolean same = lanes[i] == lanes[j];
                    assertFalse(same && touch(marks.get(i), marks.get(j)));
                }
            }
        });
    }

    @Test
    void there_are_no_more_lanes_than_codings_at_one_place() {
        forRandom(marks -> {
            int lanes = Arrays.stream(Lanes.of(marks)).max().orElse(-1) + 1;
            assertEquals(deepest(marks), lanes);
        });
    }

    @Test
    void a_coding_hangs_only_on_those_before_it() {
        forRandom(marks -> {
            int half = marks.size() / 2;
            assertArrayEquals(
                    Lanes.of(marks.subList(0, half)), Arrays.copyOf(Lanes.of(marks), half));
        });
    }

    @Test
    void a_coding_that_is_added_elsewhere_moves_none_before_it() {
        forRandom(marks -> {
            Margin.Mark added = mark(1000, 120, 150, 3);
            List<Margin.Mark> more = new ArrayList<>(marks);
            more.add(added);
            List<Margin.Mark> with = Marks.inOrder(more);
            int before = with.indexOf(added);
            assertArrayEquals(
                    Arrays.copyOf(Lanes.of(marks), before), Arrays.copyOf(Lanes.of(with), before));
        });
    }

    @Test
    void codings_that_touch_stand_where_there_are_equally_many_lanes() {
        forRandom(marks -> {
            int[] lanes = Lanes.of(marks);
            int[] depths = Lanes.depths(marks, lanes);
            for (int i = 0; i < lanes.length; i++) {
                assertTrue(lanes[i] < depths[i]);
                for (int j = 0; j < i; j++) {
                    assertTrue(!touch(marks.get(i), marks.get(j)) || depths[i] == depths[j]);
                }
            }
        });
    }

    @Test
    void a_code_keeps_its_lane_where_that_is_free() {
        int[] lanes = Lanes.of(List.of(mark(1, 0, 10, 7), mark(2, 5, 20, 8), mark(3, 30, 40, 8)));
        assertArrayEquals(new int[] {0, 1, 1}, lanes);
    }

    @Test
    void a_code_that_was_nowhere_takes_no_lane_that_another_would_come_back_to() {
        int[] lanes =
                Lanes.of(
                        List.of(
                                mark(1, 0, 10, 7),
                                mark(2, 5, 20, 8),
                                mark(3, 12, 30, 7),
                                mark(4, 13, 30, 7),
                                mark(5, 40, 50, 9)));
        // Lane 0 was left by code 7 for lane 2, and lane 1 is that of code 8.
        assertArrayEquals(new int[] {0, 1, 0, 2, 0}, lanes);
    }

    private static void forRandom(Consumer<List<Margin.Mark>> property) {
        Seeds.all()
                .forEach(seed -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < TRIES; i++) {
                        property.accept(Marks.random(random));
                    }
                });
    }

    private static boolean touch(Margin.Mark one, Margin.Mark other) {
        return one.span().start() <= other.span().end() && other.span().start() <= one.span().end();
    }

    private static int deepest(List<Margin.Mark> marks) {
        List<Integer> depths = new ArrayList<>(List.of(0));
        for (Margin.Mark mark : marks) {
            int at = mark.span().start();
            depths.add(
                    (int)
                            marks.stream()
                                    .filter(one -> one.span().start() <= at)
                                    .filter(one -> one.span().end() >= at)
                                    .count());
        }
        return depths.stream().max(Integer::compare).orElse(0);
    }
}
