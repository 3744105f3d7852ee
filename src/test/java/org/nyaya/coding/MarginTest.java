package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;

class MarginTest {

    private static final long SOURCE = 1;
    private static final long AGREED_SOURCE = 2;
    private static final long AGREED_LAYER = 2;
    private static final Coder CODER = new Coder(1, "Tariro");
    private static final Scope SCOPE =
            new Scope(CODER, Set.of(AGREED_LAYER), Set.of(AGREED_SOURCE));

    @Test
    void what_shares_text_is_what_looking_at_every_mark_finds() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            long source = random.nextBoolean() ? SOURCE : AGREED_SOURCE;
            List<Margin.Mark> marks = marks(random);
            Margin margin = new Margin(source, marks);
            Span place = span(random);
            List<Margin.Mark> expected = new ArrayList<>();
            for (Margin.Mark mark : marks) {
                if (counts(source, mark) && shareAPosition(mark.span(), place)) {
                    expected.add(mark);
                }
            }
            assertEquals(expected, margin.over(place, SCOPE), "seed " + seed);
            boolean[] in = margin.in(SCOPE);
            for (int i = 0; i < in.length; i++) {
                assertEquals(counts(source, margin.mark(i)), in[i], "seed " + seed);
            }
        }
    }

    @Test
    void marks_that_go_and_come_leave_the_margin_that_was_made_of_all() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Margin.Mark> before = marks(random);
            Set<Long> gone = Set.of(random.nextLong(12), 12 + random.nextLong(3));
            List<Margin.Mark> come = new ArrayList<>();
            before.stream()
                    .filter(mark -> gone.contains(mark.id()) && random.nextBoolean())
                    .map(mark -> mark(mark.id(), random))
                    .forEach(come::add);
            List<Margin.Mark> now = new ArrayList<>(before);
            now.removeIf(mark -> gone.contains(mark.id()));
            now.addAll(come);
            assertEquals(
                    new Margin(SOURCE, now).marks(),
                    new Margin(SOURCE, before).with(gone, come).marks(),
                    "seed " + seed);
        }
    }

    private static boolean counts(long source, Margin.Mark mark) {
        return source == AGREED_SOURCE
                ? mark.layer() == AGREED_LAYER
                : mark.layer() != AGREED_LAYER && mark.coder() == CODER.id();
    }

    private static boolean shareAPosition(Span one, Span other) {
        for (int i = one.start(); i < one.end(); i++) {
            if (i >= other.start() && i < other.end()) {
                return true;
            }
        }
        return false;
    }

    private static List<Margin.Mark> marks(Random random) {
        List<Margin.Mark> marks = new ArrayList<>();
        for (int id = random.nextInt(12); id > 0; id--) {
            marks.add(mark(id, random));
        }
        marks.sort(Comparator.comparing(Margin.Mark::span).thenComparingLong(Margin.Mark::id));
        return marks;
    }

    private static Margin.Mark mark(long id, Random random) {
        return new Margin.Mark(
                id,
                span(random),
                random.nextLong(5),
                1 + random.nextLong(2),
                1 + random.nextLong(2),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static Span span(Random random) {
        int start = random.nextInt(30);
        return new Span(start, start + 1 + random.nextInt(random.nextBoolean() ? 3 : 20));
    }
}
