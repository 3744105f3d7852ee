package org.nyaya.exchange;

import java.util.List;

/**
 * What came of a table.
 *
 * @param added rows that are new in the study
 * @param changed rows that changed something that was there
 * @param same rows that were there as they are
 * @param problems rows that were not taken in
 */
public record TakenIn(int added, int changed, int same, List<RowProblem> problems) {

    public TakenIn {
        problems = List.copyOf(problems);
    }
}
