package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_gives_the_text_from_its_start_up_to_its_end() {
        assertEquals("ell", new Span(1, 4).of("Hello"));
        assertEquals(3, new Span(1, 4).length());
    }

    @Test
    void a_span_may_be_empty_but_not_negative_or_backwards() {
        assertTrue(new Span(3, 3).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void a_span_contains_itself() {
        assertTrue(new Span(2, 5).contains(new Span(2, 5)));
        assertFalse(new Span(2, 5).contains(new Span(2, 6)));
    }

    @Test
    void the_longer_of_two_that_start_together_comes_first() {
        List<Span> sorted =
                List.of(new Span(4, 5), new Span(1, 2), new Span(1, 9)).stream().sorted().toList();
        assertEquals(List.of(new Span(1, 9), new Span(1, 2), new Span(4, 5)), sorted);
    }

    @Test
    void overlap_and_containment_agree_with_a_count_of_positions() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Span one = some(random);
            Span other = some(random);
            long shared =
                    IntStream.range(one.start(), one.end())
                            .filter(i -> i >= other.start() && i < other.end())
                            .count();
            if (!one.isEmpty() && !other.isEmpty()) {
                assertEquals(shared > 0, one.overlaps(other), "seed " + seed);
                assertEquals(shared == other.length(), one.contains(other), "seed " + seed);
            }
        }
    }

    private static Span some(Random random) {
        int start = random.nextInt(10);
        return new Span(start, start + random.nextInt(6));
    }
}
