package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.ui.reading.Parting.Bar;
import org.nyaya.ui.reading.Parting.Drawn;
import org.nyaya.ui.reading.Parting.Spot;

/** How bars that meet in a line share it. */
class PartingTest {

    private static final double LINE = 24;

    @Test
    void a_bar_alone_in_its_lines_has_them_whole() {
        assertEquals(List.of(new Drawn(0, 2 * LINE)), drawn(bar(0, 0.4, 1.7)));
    }

    @Test
    void two_in_one_line_share_it_as_they_share_its_words() {
        assertEquals(
                List.of(new Drawn(0, 17), new Drawn(19, LINE)),
                drawn(bar(0, 0, 0.7), bar(0, 0.8, 0.95)));
    }

    @Test
    void one_that_goes_on_shares_both_its_lines() {
        List<Drawn> drawn = drawn(bar(0, 0, 0.45), bar(0, 0.55, 1.45), bar(0, 1.55, 1.9));
        assertEquals(new Drawn(13, LINE + 11), drawn.get(1));
    }

    @Test
    void bars_of_other_lanes_share_nothing() {
        assertEquals(
                List.of(new Drawn(0, LINE), new Drawn(0, LINE)),
                drawn(bar(0, 0, 0.4), bar(1, 0.5, 0.9)));
    }

    @Test
    void a_short_one_at_the_end_of_a_line_is_seen() {
        List<Drawn> drawn = drawn(bar(0, 0, 0.97), bar(0, 0.98, 1));
        assertEquals(5, drawn.getLast().bottom() - drawn.getLast().top(), 0.01);
    }

    @Test
    void bars_of_one_lane_never_lie_on_each_other_and_each_is_seen() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Bar> bars = new ArrayList<>();
            double at = 0;
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                double start = at + 0.01 + random.nextDouble() * 0.2;
                double end = start + random.nextDouble() * (random.nextInt(4) == 0 ? 3 : 0.2);
                bars.add(bar(0, start, end));
                at = end;
            }
            double below = 0;
            for (Drawn drawn : Parting.of(bars)) {
                assertTrue(drawn.top() >= below, "seed " + seed);
                assertTrue(drawn.bottom() - drawn.top() >= 1.5, "seed " + seed);
                below = drawn.bottom();
            }
        }
    }

    private static List<Drawn> drawn(Bar... bars) {
        return Parting.of(List.of(bars));
    }

    /** A bar from and to a place, in lines. */
    private static Bar bar(int lane, double from, double to) {
        return new Bar(lane, spot(from, Math.floor(from)), spot(to, Math.ceil(to) - 1));
    }

    private static Spot spot(double at, double line) {
        return new Spot(line * LINE, (line + 1) * LINE, at - line);
    }
}
