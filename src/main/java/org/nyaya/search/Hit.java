package org.nyaya.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.source.Cited;
import org.nyaya.source.Source;
import org.nyaya.text.Span;

/**
 * One result: a passage (a coding) or a turn.
 *
 * @param span in the current text of the source; of a turn what was said, without the label
 * @param codes paths of the codes that lie there, in the scope of the answer; for a passage its own
 *     code first
 * @param coder whose coding it is; null for turns
 * @param people names of the people who speak there, the interviewer aside; nobody who is
 *     unidentified
 * @param speakers labels of those who speak there, the interviewer aside
 * @param score how well the words fit, by BM25; 0 where no word was asked for
 * @param text what stands there
 * @param marks the words that were asked for, as positions in the source, in order
 * @param interview the name of the interview; null where the source stands alone
 * @param paragraph of the source in which it begins, from 1: what people cite
 * @param place the page and section on which it begins; null where nobody knows
 */
public record Hit(
        Source source,
        Span span,
        List<CodePath> codes,
        @Nullable String coder,
        List<String> people,
        List<String> speakers,
        double score,
        String text,
        List<Span> marks,
        @Nullable String interview,
        int paragraph,
        @Nullable Cited place) {

    public Hit {
        codes = List.copyOf(codes);
        people = List.copyOf(people);
        speakers = List.copyOf(speakers);
        marks = List.copyOf(marks);
    }
}
