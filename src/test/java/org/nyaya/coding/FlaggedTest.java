package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;

/** What lies under flags, against looking at every position. */
class FlaggedTest {

    private static final int LENGTH = 60;

    private static final List<FlagKind> KINDS = List.of(FlagKind.values());

    @Test
    void flags_that_share_text_or_touch_are_one_stretch() {
        Flagged flagged = flagged(new Span(10, 20), new Span(15, 25), new Span(25, 30));
        assertEquals(List.of(new Span(10, 30)), flagged.stretches());
        assertEquals(Optional.of(new Span(10, 30)), flagged.at(29));
        assertEquals(Optional.empty(), flagged.at(30));
        assertEquals(Optional.empty(), flagged.at(9));
    }

    @Test
    void of_a_stretch_of_text_only_what_is_flagged_in_it_is_told() {
        Flagged flagged = flagged(new Span(10, 20), new Span(30, 40));
        assertEquals(List.of(new Span(15, 20), new Span(30, 35)), flagged.over(new Span(15, 35)));
        assertEquals(List.of(), flagged.over(new Span(20, 30)));
        assertEquals(List.of(), Flagged.NOTHING.over(new Span(0, 9)));
    }

    @Test
    void a_source_that_is_flagged_is_flagged_everywhere() {
        Flagged flagged = Flagged.of(Set.of(FlagKind.DEATH), List.of());
        assertEquals(List.of(new Span(3, 9)), flagged.over(new Span(3, 9)));
        assertEquals(List.of(), flagged.over(new Span(3, 3)));
        assertEquals(Set.of(FlagKind.DEATH), flagged.kinds(new Span(3, 9)));
    }

    @Test
    void it_answers_as_one_who_looks_at_every_position() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Flag> flags = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = random.nextInt(LENGTH - 1);
                int end = start + 1 + random.nextInt(Math.min(15, LENGTH - start - 1) + 1);
                FlagKind kind = KINDS.get(random.nextInt(KINDS.size()));
                flags.add(new Flag(i, new Span(start, Math.min(end, LENGTH)), kind));
            }
            Flagged flagged = Flagged.of(Set.of(), flags);
            int from = random.nextInt(LENGTH);
            Span span = new Span(from, from + 1 + random.nextInt(LENGTH - from));
            Set<Integer> positions = new java.util.TreeSet<>();
            flagged.over(span)
                    .forEach(one -> {
                        for (int i = one.start(); i < one.end(); i++) {
                            assertTrue(positions.add(i), "apart");
                        }
                    });
            Set<Integer> slow = new java.util.TreeSet<>();
            Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
            for (Flag flag : flags) {
                for (int i = flag.span().start(); i < flag.span().end(); i++) {
                    if (span.start() <= i && i < span.end()) {
                        slow.add(i);
                        kinds.add(flag.kind());
                    }
                }
            }
            assertEquals(slow, positions, "seed " + seed);
            assertEquals(kinds, flagged.kinds(span), "seed " + seed);
        }
    }

    private static Flagged flagged(Span... spans) {
        List<Flag> flags = new ArrayList<>();
        for (Span span : spans) {
            flags.add(new Flag(flags.size(), span, FlagKind.OTHER));
        }
        return Flagged.of(Set.of(), flags);
    }
}
