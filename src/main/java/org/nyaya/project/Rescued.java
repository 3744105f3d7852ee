package org.nyaya.project;

import java.util.List;
import java.util.Map;

/**
 * What was saved from a damaged study into a new one, and what was not. Its history begins anew.
 *
 * @param pages how many pages the damaged file has
 * @param damaged how many of them could not be read
 * @param saved how many rows were saved, by table
 */
public record Rescued(int pages, int damaged, Map<Table, Integer> saved, List<Loss> lost) {

    public Rescued {
        saved = Map.copyOf(saved);
        lost = List.copyOf(lost);
    }
}
