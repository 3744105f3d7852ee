package org.nyaya.project;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What an action changed: the ids of the rows it added, changed or removed, by table. Posted by
 * {@link Project} after the commit, in the order of the actions; the search index, cached counts
 * and view models listen.
 *
 * @param action the id of the action; rises from action to action
 * @param rows the ids by table; no table without an id
 * @param sources the ids of the sources that these rows are, or are part of (speakers, turns,
 *     codings)
 */
public record Changed(long action, Map<Table, Set<Long>> rows, Set<Long> sources) {

    /**
     * The ids of the rows of {@code table} that were added, changed or removed; empty where none
     * was.
     */
    public Set<Long> ids(Table table) {
        return rows.getOrDefault(table, Set.of());
    }

    /** Whether a row of one of these tables was touched. */
    public boolean touches(Table... tables) {
        return touches(Set.of(tables));
    }

    /** Whether a row of one of these tables was touched. */
    public boolean touches(Set<Table> tables) {
        return !Collections.disjoint(rows.keySet(), tables);
    }
}
