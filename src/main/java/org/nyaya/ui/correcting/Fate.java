package org.nyaya.ui.correcting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nyaya.coding.Correcting;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/**
 * What becomes of a coding when the words are kept as they stand.
 *
 * @param code with all above it
 * @param by the name of its coder
 * @param words that it would be on; those it loses, where none is left
 */
record Fate(String code, String by, String words, boolean isLost) {

    /** Those that lose their words first. */
    static List<Fate> of(
            List<Correcting.Lying> lying, PositionMap map, String before, String after) {
        return lying.stream()
                .map(one -> of(one, map, before, after))
                .sorted(Comparator.comparing(fate -> !fate.isLost()))
                .toList();
    }

    private static Fate of(Correcting.Lying one, PositionMap map, String before, String after) {
        Optional<Span> now = map.move(one.span(), before, after);
        return new Fate(
                one.path().toString(),
                one.by(),
                now.map(span -> span.of(after)).orElseGet(() -> one.span().of(before)),
                now.isEmpty());
    }
}
