package org.nyaya.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Scope;

/**
 * A question whose codes are known.
 *
 * @param wanted ids of the codes whose codings are asked for; null where turns are
 * @param touching of each of these sets, a coding must share text with the result
 * @param untouched of no code in here may a coding share text with the result
 * @param words groups of words that must (or, negated, must not) lie in the result
 * @param languages of the texts of the study
 */
record Resolved(
        @Nullable Set<Long> wanted,
        List<Set<Long>> touching,
        Set<Long> untouched,
        List<OldClause.Words> words,
        CodeTree codes,
        Scope scope,
        Set<String> languages) {

    Unit unit() {
        return wanted == null ? Unit.TURNS : Unit.PASSAGES;
    }

    String type() {
        return wanted == null ? Documents.TURN : Documents.PASSAGE;
    }
}
