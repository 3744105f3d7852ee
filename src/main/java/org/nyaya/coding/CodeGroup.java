package org.nyaya.coding;

import java.util.Set;

/**
 * Codes that belong together, wherever in the tree they stand.
 *
 * @param codes the ids of those that were put in; what is below them is not meant
 */
public record CodeGroup(long id, String name, Set<Long> codes) {

    public CodeGroup {
        codes = Set.copyOf(codes);
    }
}
