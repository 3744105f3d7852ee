package org.nyaya.ui.codebook;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;

/**
 * What the picker is asked for.
 *
 * @param prompt what stands in the empty field
 * @param at the id of the code that is highlighted at first; the list is then in the order of the
 *     codebook. Null for none
 * @param among which codes can be chosen
 * @param chosen gets the code
 * @param makes whether a code that is not there can be made
 * @param top what is done where the top is chosen instead of a code; null where it cannot be
 */
record CodeWish(
        String prompt,
        @Nullable Long at,
        Predicate<Code> among,
        Consumer<Code> chosen,
        boolean makes,
        @Nullable Runnable top) {}
