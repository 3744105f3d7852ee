package org.nyaya.ui.desk;

import java.util.Map;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Hues;
import org.nyaya.coding.Tags;

/**
 * The codebook as the desk shows it. Does not change.
 *
 * @param tags of each code, by its id
 * @param hues of each code, as {@code #RRGGBB}, by its id: its own, or that of the code above, or
 *     one for its top-level code
 * @param counts how many passages the coder coded with each, by its id; none where none
 * @param pins the pinned codes (ids) by their places, from 1
 */
public record Codes(
        CodeTree tree,
        Map<Long, String> tags,
        Map<Long, String> hues,
        Map<Long, Integer> counts,
        Map<Integer, Long> pins) {

    public Codes {
        tags = Map.copyOf(tags);
        hues = Map.copyOf(hues);
        counts = Map.copyOf(counts);
        pins = Map.copyOf(pins);
    }

    static Codes of(CodeTree tree, Map<Long, Integer> counts, Map<Integer, Long> pins) {
        return new Codes(tree, Tags.of(tree), Hues.of(tree), counts, pins);
    }

    /** The same with other counts. */
    Codes counted(Map<Long, Integer> other) {
        return new Codes(tree, tags, hues, other, pins);
    }

    /** Whether nothing but counts is other than there. */
    public boolean isLike(Codes other) {
        return tree.equals(other.tree)
                && tags.equals(other.tags)
                && hues.equals(other.hues)
                && pins.equals(other.pins);
    }

    /** How many passages have the code or one below it. */
    public int countWithBelow(Code code) {
        return tree.withAllBelow(code).stream().mapToInt(id -> counts.getOrDefault(id, 0)).sum();
    }
}
