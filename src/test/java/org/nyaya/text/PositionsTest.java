package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void what_was_packed_unpacks_to_the_same_positions() {
        for (int seed = 0; seed < 500; seed++) {
            int[] rising = rising(new Random(seed));
            Positions again = Positions.unpack(Positions.of(rising).packed());
            assertArrayEquals(rising, again.toArray(), "seed " + seed);
        }
    }

    @Test
    void the_first_and_the_last_possible_position_can_be_packed() {
        int[] ends = {0, Integer.MAX_VALUE};
        assertArrayEquals(ends, Positions.unpack(Positions.of(ends).packed()).toArray());
        assertEquals(0, Positions.unpack(new byte[0]).count());
    }

    @Test
    void counting_within_a_stretch_agrees_with_looking_at_each_position() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int[] rising = rising(random);
            Positions positions = Positions.of(rising);
            int start = random.nextInt(5000);
            int end = random.nextInt(5000);
            long slow = Arrays.stream(rising).filter(p -> p >= start && p < end).count();
            assertEquals(slow, positions.within(start, end), "seed " + seed);
            long below = Arrays.stream(rising).filter(p -> p < end).count();
            assertEquals(below, positions.below(end), "seed " + seed);
        }
    }

    @Test
    void a_word_costs_one_byte() {
        String text = "A short sentence about nothing in particular. ".repeat(1000);
        Positions words = WordStarts.in(text);
        assertEquals(words.count(), words.packed().length);
    }

    @Test
    void positions_that_are_cut_off_are_not_read() {
        byte[] packed = Positions.of(new int[] {5, 100_000}).packed();
        byte[] cut = Arrays.copyOf(packed, packed.length - 1);
        assertThrows(IllegalArgumentException.class, () -> Positions.unpack(cut));
    }

    @Test
    void positions_that_do_not_rise_are_not_read() {
        byte[] twice = {5, 0};
        byte[] tooFar = {-1, -1, -1, -1, 7, -1, -1, -1, -1, 7};
        byte[] negative = {-1, -1, -1, -1, 127};
        assertThrows(IllegalArgumentException.class, () -> Positions.unpack(twice));
        assertThrows(IllegalArgumentException.class, () -> Positions.unpack(tooFar));
        assertThrows(IllegalArgumentException.class, () -> Positions.unpack(negative));
    }

    @Test
    void whatever_bytes_are_read_the_positions_rise() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            int[] read = read(bytes);
            for (int i = 1; i < read.length; i++) {
                assertTrue(read[i - 1] < read[i], "seed " + seed);
            }
        }
    }

    private static int[] read(byte[] bytes) {
        try {
            return Positions.unpack(bytes).toArray();
        } catch (IllegalArgumentException e) {
            return new int[0];
        }
    }

    private static int[] rising(Random random) {
        return random.ints(random.nextInt(200), 0, random.nextBoolean() ? 4000 : 100_000_000)
                .sorted()
                .distinct()
                .toArray();
    }
}
