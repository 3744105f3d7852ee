package org.nyaya.ui.reviewing;

import java.util.List;
import org.nyaya.text.Span;

/**
 * What is read of a passage that was found and may be coded. Positions are those of the source (an
 * id).
 *
 * @param span what is coded where it is accepted
 * @param shown what is read of it, with what lies around it
 * @param text what stands there
 * @param marks what stands out in it
 * @param where as people cite it
 * @param who speaks, and what else is told of it; may be empty
 */
public record Candidate(
        long source,
        Span span,
        Span shown,
        String text,
        List<Span> marks,
        String where,
        String who) {

    public Candidate {
        marks = List.copyOf(marks);
    }
}
