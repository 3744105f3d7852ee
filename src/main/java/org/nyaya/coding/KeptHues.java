package org.nyaya.coding;

import java.util.HashMap;
import java.util.Map;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * The colours of themes that have none of their own, as old studies have them: worked out from all
 * themes, they would go to others where one is taken away. What was seen before is then written
 * down.
 */
final class KeptHues {

    private final Map<Long, String> before;

    private KeptHues(Map<Long, String> before) {
        this.before = before;
    }

    /** The colours as they are before a change. */
    static KeptHues of(Read read) {
        CodeTree tree = CodeStore.tree(read);
        Map<Long, String> unsaid = new HashMap<>();
        if (tree.all().stream().anyMatch(KeptHues::isUnsaid)) {
            Map<Long, String> hues = Hues.of(tree);
            for (Code code : tree.all()) {
                String hue = hues.get(code.id());
                if (isUnsaid(code) && hue != null) {
                    unsaid.put(code.id(), hue);
                }
            }
        }
        return new KeptHues(unsaid);
    }

    /** Gives back the colours that the running action took from themes it was not about. */
    void keep(Tx tx) {
        if (before.isEmpty()) {
            return;
        }
        CodeTree tree = CodeStore.tree(tx);
        Map<Long, String> now = Hues.of(tree);
        for (Code code : tree.all()) {
            String hue = before.get(code.id());
            if (isUnsaid(code) && hue != null && !hue.equals(now.get(code.id()))) {
                tx.update(Table.CODE, code.id(), "color", hue);
            }
        }
    }

    private static boolean isUnsaid(Code code) {
        return code.parent() == null && code.color() == null;
    }
}
