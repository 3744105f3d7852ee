package org.nyaya.source;

import org.jspecify.annotations.Nullable;

/**
 * One text that was collected.
 *
 * @param interview the id of the interview it belongs to; null where it stands alone
 * @param name unique in the study, whatever its case; what people cite
 * @param language of the text, as a language tag (en, sn, nd)
 * @param text the id of its current text
 * @param length of that text, in UTF-16 units
 */
public record Source(
        long id,
        @Nullable Long interview,
        Kind kind,
        String name,
        String language,
        long text,
        int length) {}
