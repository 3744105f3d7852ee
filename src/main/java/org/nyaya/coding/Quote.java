package org.nyaya.coding;

import java.util.List;
import org.nyaya.text.Span;

/**
 * A passage that a memo quotes, as a person reads it.
 *
 * @param memo the id of the memo, as {@code source} is that of the source
 * @param span in the text of the source
 * @param in the name of the source
 * @param paragraph in which it begins, from 1
 * @param who speaks in it: people by name, others by their label; nobody in a document
 * @param words what was said, whole
 */
public record Quote(
        long id,
        long memo,
        long source,
        Span span,
        String in,
        int paragraph,
        List<String> who,
        String words) {

    public Quote {
        who = List.copyOf(who);
    }
}
