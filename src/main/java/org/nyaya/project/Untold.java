package org.nyaya.project;

import java.util.List;

/**
 * Rows of one table that are not what the journal says they are.
 *
 * @param different the ids of rows that are there, but otherwise than the journal has them
 * @param gone the ids of rows that the journal has and the table has not
 * @param kept those of {@code gone} of which the journal has the last image
 */
public record Untold(Table table, List<Long> different, List<Long> gone, List<Long> kept) {

    public Untold {
        different = List.copyOf(different);
        gone = List.copyOf(gone);
        kept = List.copyOf(kept);
    }

    boolean isNothing() {
        return different.isEmpty() && gone.isEmpty();
    }
}
