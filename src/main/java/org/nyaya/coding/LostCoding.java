package org.nyaya.coding;

import java.util.Set;
import org.nyaya.text.Span;

/**
 * A coding whose words a correction took away, as a person reads it.
 *
 * @param source an id
 * @param in the name of the source
 * @param span in the text as it was
 * @param words that stood there
 * @param paragraph in which they stood, from 1
 * @param by the name of its coder
 * @param memo the note on it; empty where there is none
 * @param flagged why these words are hard to read; nothing where nobody said so
 */
public record LostCoding(
        long id,
        long source,
        String in,
        Span span,
        String words,
        int paragraph,
        CodePath path,
        String by,
        String memo,
        Set<FlagKind> flagged) {

    public LostCoding {
        flagged = Set.copyOf(flagged);
    }
}
