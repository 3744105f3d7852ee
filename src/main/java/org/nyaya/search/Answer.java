package org.nyaya.search;

import java.time.Duration;
import java.util.List;
import org.nyaya.coding.Scope;

/**
 * What was found.
 *
 * @param unit what was found; where {@code shown} is something else, before it was told by that
 * @param shown what is answered with
 * @param found how many passages or turns there are in all
 * @param spans how many of them are different: passages that begin and end at the same places count
 *     once, whatever their codes and coders
 * @param people how many people speak in them
 * @param sources in how many sources they lie
 * @param hits the wanted page of them, the best first; without words, by source and place. None
 *     where people or sources are shown
 * @param groups where people or sources are shown, the wanted page of them: those with most first
 * @param scope whose codings count
 * @param took from the call to the answer
 */
public record Answer(
        Unit unit,
        Unit shown,
        int found,
        int spans,
        int people,
        int sources,
        List<Hit> hits,
        List<Group> groups,
        Scope scope,
        Duration took) {

    public Answer {
        hits = List.copyOf(hits);
        groups = List.copyOf(groups);
    }

    /**
     * A person or a source in which something was found.
     *
     * @param found how many passages or turns
     * @param best the first of them
     */
    public record Group(String name, int found, Hit best) {}
}
