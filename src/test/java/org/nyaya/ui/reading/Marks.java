package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/** Codings for tests, in the order of a margin. */
final class Marks {

    private static final Comparator<Margin.Mark> ORDER =
            Comparator.comparing(Margin.Mark::span).thenComparingLong(Margin.Mark::id);

    private Marks() {}

    static Margin.Mark mark(long id, int start, int end, long code) {
        return new Margin.Mark(id, new Span(start, end), code, 1, 1, true, false, false);
    }

    static List<Margin.Mark> random(Random random) {
        List<Margin.Mark> marks = new ArrayList<>();
        int count = random.nextInt(80);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(200);
            marks.add(mark(i, start, start + 1 + random.nextInt(40), random.nextInt(6)));
        }
        return inOrder(marks);
    }

    static List<Margin.Mark> inOrder(List<Margin.Mark> marks) {
        return marks.stream().sorted(ORDER).toList();
    }
}
