package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours in which codes are shown. */
public final class Hues {

    /** Okabe and Ito's colours, told apart by people who see few; the darker ones first. */
    private static final List<String> HUES =
            List.of("#CC79A7", "#56B4E9", "#E69F00", "#D55E00", "#009E73", "#0072B2", "#F0E442");

    private Hues() {}

    /**
     * The colour of each code, as {@code #RRGGBB}, by its id: its own, or that of the code above,
     * or one for its top-level code.
     */
    public static Map<Long, String> of(CodeTree tree) {
        Map<Long, String> hues = new HashMap<>();
        int top = 0;
        for (Code code : tree.all()) {
            String usual;
            if (code.parent() == null) {
                usual = HUES.get(top++ % HUES.size());
            } else {
                usual = hues.getOrDefault(code.parent(), HUES.getFirst());
            }
            hues.put(code.id(), code.color() == null ? usual : code.color());
        }
        return hues;
    }
}
