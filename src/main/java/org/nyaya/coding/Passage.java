package org.nyaya.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Cited;

/**
 * A coding with all that a person needs who reads it outside the program.
 *
 * @param body the text that the coding stands on
 * @param people names of the people who speak there, by name: the interviewer and unidentified
 *     speakers aside
 * @param paragraph of the source in which it begins: lines in which something is seen, from 1
 * @param place the page and section on which it begins; null where nobody knows
 */
public record Passage(
        Coding coding,
        String source,
        CodePath code,
        String coder,
        LayerName layer,
        String body,
        List<String> people,
        int paragraph,
        @Nullable Cited place) {

    public Passage {
        people = List.copyOf(people);
    }

    /** What stands there. */
    public String text() {
        return coding.span().of(body);
    }
}
