package org.nyaya.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours in which codes are shown. */
public final class Hues {

    /** Okabe and Ito's colours, told apart by people who see few; the darker ones first. */
    private static final List<String> HUES =
            List.of("#CC79A7", "#56B4E9", "#E69F00", "#D55E00", "#009E73", "#0072B2", "#F0E442");

    private Hues() {}

    /** The colour for a new theme: the first of those that the fewest themes have. */
    static String next(CodeTree tree) {
        Map<Long, String> taken = of(tree);
        Map<String, Integer> counts = new HashMap<>();
        for (Code code : tree.all()) {
            if (code.parent() == null) {
                counts.merge(taken.getOrDefault(code.id(), ""), 1, Integer::sum);
            }
        }
        String next = HUES.getFirst();
        for (String hue : HUES) {
            if (counts.getOrDefault(hue, 0) < counts.getOrDefault(next, 0)) {
                next = hue;
            }
        }
        return next;
    }

    /**
     * The colour of each code, as {@code #RRGGBB}, by its id: its own, or that of the code above,
     * or one for its top-level code.
     */
    public static Map<Long, String> of(CodeTree tree) {
        Map<Long, String> hues = new HashMap<>();
        // In the order in which themes were made: one that is moved or added takes no colour away.
        int top = 0;
        for (Code theme :
                tree.all().stream()
                        .filter(code -> code.parent() == null)
                        .sorted(Comparator.comparingLong(Code::id))
                        .toList()) {
            hues.put(theme.id(), HUES.get(top++ % HUES.size()));
        }
        for (Code code : tree.all()) {
            String usual =
                    code.parent() == null
                            ? hues.getOrDefault(code.id(), HUES.getFirst())
                            : hues.getOrDefault(code.parent(), HUES.getFirst());
            hues.put(code.id(), code.color() == null ? usual : code.color());
        }
        return hues;
    }
}
