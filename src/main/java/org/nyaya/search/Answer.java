package org.nyaya.search;

import java.time.Duration;
import java.util.List;
import org.nyaya.coding.Scope;

/**
 * What was found.
 *
 * @param unit what is counted
 * @param found how many passages or turns there are in all
 * @param people how many people speak in them
 * @param sources in how many sources they lie
 * @param hits the wanted page of them, the best first; without words, by source and place
 * @param scope whose codings count
 * @param took from the call to the answer
 */
public record Answer(
        Unit unit, int found, int people, int sources, List<Hit> hits, Scope scope, Duration took) {

    /** What a question finds: codings where it asks for a code, turns where it does not. */
    public enum Unit {
        PASSAGES,
        TURNS
    }
}
