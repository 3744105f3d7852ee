package org.nyaya.project;

import java.util.List;

/**
 * Rows that point at rows which are not there.
 *
 * @param table whose rows they are
 * @param column which of their columns points
 * @param target the name of the table where nothing is found, in small letters
 * @param needed whether the rows mean nothing without it
 * @param rows their ids
 */
public record Dangling(Table table, String column, String target, boolean needed, List<Long> rows) {

    public Dangling {
        rows = List.copyOf(rows);
    }

    /** What setting it right does. */
    public enum Cure {
        /** The rows point nowhere from then on, which they may. */
        LET_GO,
        /** Something of a name that says so stands in for what is gone. */
        STAND_IN,
        /** The rows are removed, for they say nothing without it. */
        REMOVE
    }

    public Cure cure() {
        if (!needed) {
            return Cure.LET_GO;
        }
        return StandIn.of(target).isPresent() ? Cure.STAND_IN : Cure.REMOVE;
    }
}
