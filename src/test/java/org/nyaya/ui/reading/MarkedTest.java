package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Margin;
import org.nyaya.project.Seeds;
import org.nyaya.text.Span;

/** What lies on a stretch of text, and how it is tinted. */
class MarkedTest {

    private static final int TRIES = 200;

    @Test
    void the_codings_over_a_stretch_are_those_that_share_text_with_it() {
        Seeds.all()
                .forEach(seed -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < TRIES; i++) {
                        List<Margin.Mark> marks = Marks.random(random);
                        int start = random.nextInt(220);
                        Span span = new Span(start, start + random.nextInt(30));
                        assertEquals(
                                marks.stream().filter(mark -> mark.span().overlaps(span)).toList(),
                                new Marked(marks).over(span));
                    }
                });
    }

    @Test
    void every_place_has_the_tint_of_how_many_codings_lie_there() {
        Seeds.all()
                .forEach(seed -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < TRIES; i++) {
                        Marked marked = new Marked(Marks.random(random));
                        Span row = new Span(60, 140);
                        List<Tint> tints = Tint.of(row, marked.over(row));
                        for (int at = row.start(); at < row.end(); at++) {
                            int codings = marked.over(new Span(at, at + 1)).size();
                            assertEquals(Tint.levelOf(codings), levelAt(tints, at));
                        }
                    }
                });
    }

    @Test
    void two_tints_that_touch_differ() {
        Marked marked = new Marked(List.of(Marks.mark(1, 0, 5, 1), Marks.mark(2, 5, 9, 1)));
        assertEquals(
                List.of(new Tint(new Span(0, 9), 0)),
                Tint.of(new Span(0, 20), marked.over(new Span(0, 20))));
    }

    private static int levelAt(List<Tint> tints, int at) {
        return tints.stream()
                .filter(tint -> tint.span().start() <= at && at < tint.span().end())
                .mapToInt(Tint::level)
                .findFirst()
                .orElse(-1);
    }
}
