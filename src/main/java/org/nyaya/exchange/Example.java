package org.nyaya.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Cited;

/**
 * A passage that shows what a code means.
 *
 * @param text what stands there, without blanks around it
 * @param people the names of those who speak there, or their labels where nobody knows them; the
 *     interviewer aside
 * @param source the name of the source
 * @param paragraph of the source in which it begins, from 1
 * @param place the page on which it begins; null where nobody knows
 */
public record Example(
        String text, List<String> people, String source, int paragraph, @Nullable Cited place) {

    public Example {
        people = List.copyOf(people);
    }
}
