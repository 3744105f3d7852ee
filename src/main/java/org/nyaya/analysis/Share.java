package org.nyaya.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.nyaya.coding.Scope;
import org.nyaya.text.Span;

/**
 * What one source adds to the counts of each code. A coding changes one source, so only that one is
 * counted again.
 */
record Share(
        Material.Piece piece,
        Scope scope,
        Map<Long, List<Long>> above,
        Map<Long, Counter> alone,
        Map<Long, Counter> withBelow) {

    static Share of(Material material, Material.Piece piece) {
        Material.Spans spans = material.spans(piece);
        return new Share(
                piece,
                material.scope(),
                material.above(),
                counted(piece, spans.alone()),
                counted(piece, spans.withSubCodes()));
    }

    /** Whether counting that source again would come to the same. */
    boolean holdsFor(Material material, Material.Piece now) {
        // Outlines and margins are made anew whenever something they show changes.
        return piece.outline().equals(now.outline())
                && piece.margin().equals(now.margin())
                && scope.equals(material.scope())
                && above.equals(material.above());
    }

    void addTo(Map<Long, Counter> allAlone, Map<Long, Counter> allWithBelow) {
        add(alone, allAlone);
        add(withBelow, allWithBelow);
    }

    private static void add(Map<Long, Counter> here, Map<Long, Counter> all) {
        here.forEach((code, counter) -> all.computeIfAbsent(code, k -> new Counter()).add(counter));
    }

    private static Map<Long, Counter> counted(
            Material.Piece piece, Map<Long, SortedSet<Span>> spans) {
        Map<Long, Counter> counters = new HashMap<>();
        spans.forEach((code, ofCode) -> {
            Counter counter = new Counter();
            counter.add(piece.outline(), ofCode);
            counters.put(code, counter);
        });
        return counters;
    }
}
