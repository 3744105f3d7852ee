package org.nyaya.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nyaya.coding.CodeGroup;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layer;
import org.nyaya.people.Roster;
import org.nyaya.source.Held;

/**
 * What questions name: codes, coders, layers, people and what is known of them, and interviews by
 * their ids. Does not change.
 *
 * @param remembered ids of the codings that have a memo of their own
 */
record Known(
        CodeTree codes,
        List<Coder> coders,
        List<Layer> layers,
        Roster people,
        Map<Long, Held> interviews,
        Set<Long> remembered,
        List<CodeGroup> groups) {}
