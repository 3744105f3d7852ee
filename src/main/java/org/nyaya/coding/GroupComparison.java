package org.nyaya.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nyaya.coding.CodeDifference.GroupAdded;
import org.nyaya.coding.CodeDifference.GroupRemoved;
import org.nyaya.coding.CodeDifference.GroupRenamed;
import org.nyaya.coding.CodeDifference.PutIn;
import org.nyaya.coding.CodeDifference.TakenOut;

/**
 * Compares the groups of two states of a codebook, group by group, in the order of the later one,
 * then those that are not there any more. A code that was deleted is told as that, and not as taken
 * out of its groups.
 */
final class GroupComparison {

    private GroupComparison() {}

    static List<CodeDifference> between(Book before, Book after) {
        Map<Long, CodeGroup> then = new HashMap<>();
        before.groups().forEach(group -> then.put(group.id(), group));
        List<CodeDifference> found = new ArrayList<>();
        for (CodeGroup group : after.groups()) {
            CodeGroup was = then.remove(group.id());
            if (was == null) {
                found.add(new GroupAdded(group.name()));
            } else if (!was.name().equals(group.name())) {
                found.add(new GroupRenamed(group.name(), was.name()));
            }
            Set<Long> had = was == null ? Set.of() : was.codes();
            for (Code code : after.codes().all()) {
                boolean is = group.codes().contains(code.id());
                if (is && !had.contains(code.id())) {
                    found.add(new PutIn(group.name(), after.codes().path(code)));
                } else if (!is && had.contains(code.id())) {
                    found.add(new TakenOut(group.name(), after.codes().path(code)));
                }
            }
        }
        for (CodeGroup group : before.groups()) {
            if (then.containsKey(group.id())) {
                found.add(new GroupRemoved(group.name()));
            }
        }
        return found;
    }
}
