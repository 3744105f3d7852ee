package org.nyaya.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.nyaya.source.Outline;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;

/** Adds up one {@link Tally}, source by source. */
final class Counter {

    private final Set<Long> people = new HashSet<>();
    private final Set<Long> interviews = new HashSet<>();
    private int sources;
    private int passages;
    private int words;

    /** Adds the passages of one source: each span once, by start and the longer first. */
    void add(Outline outline, SortedSet<Span> spans) {
        add(outline, spans, person -> true);
    }

    /** The same, where of those who speak only some people (ids) are counted. */
    void add(Outline outline, SortedSet<Span> spans, Predicate<Long> whom) {
        if (spans.isEmpty()) {
            return;
        }
        sources++;
        passages += spans.size();
        if (outline.interview() != null) {
            interviews.add(outline.interview());
        }
        int counted = 0;
        for (Span span : spans) {
            for (Turn turn : outline.within(span)) {
                turn.person().filter(whom).ifPresent(people::add);
            }
            // Spans come by their starts, so what lies before `counted` is counted.
            words += outline.words().within(Math.max(counted, span.start()), span.end());
            counted = Math.max(counted, span.end());
        }
    }

    /** Adds what was counted of other sources. */
    void add(Counter others) {
        people.addAll(others.people);
        interviews.addAll(others.interviews);
        sources += others.sources;
        passages += others.passages;
        words += others.words;
    }

    Tally tally() {
        return new Tally(people.size(), interviews.size(), sources, passages, words);
    }
}
