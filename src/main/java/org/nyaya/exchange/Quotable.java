package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.people.Consent;
import org.nyaya.people.Roster;
import org.nyaya.search.Hit;
import org.nyaya.source.Kind;

/**
 * What of the hits may leave the study: what only people said who agreed to be quoted, and what
 * nobody said, as in a document.
 *
 * @param all the hits, in their order
 * @param free those that may go as it is
 * @param people who did not agree, as far as it is recorded, by name
 * @param unidentified how many passages hold words of somebody whom nobody knows
 */
public record Quotable(List<Hit> all, List<Hit> free, List<String> people, int unidentified) {

    public Quotable {
        all = List.copyOf(all);
        free = List.copyOf(free);
        people = List.copyOf(people);
    }

    public static Quotable of(List<Hit> hits, Roster roster) {
        Set<Long> agreed = Consent.toQuotes(roster);
        Set<String> names = new HashSet<>();
        roster.people().stream()
                .filter(one -> agreed.contains(one.person().id()))
                .forEach(one -> names.add(one.person().name()));
        List<Hit> free = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        int unidentified = 0;
        for (Hit hit : hits) {
            boolean known = isKnown(hit);
            if (known && names.containsAll(hit.people())) {
                free.add(hit);
            }
            unidentified += known ? 0 : 1;
            hit.people().stream().filter(name -> !names.contains(name)).forEach(missing::add);
        }
        return new Quotable(hits, free, List.copyOf(missing), unidentified);
    }

    /** Nobody speaks in a document; elsewhere it is known of each passage who does, or it stays. */
    private static boolean isKnown(Hit hit) {
        return hit.source().kind() == Kind.DOCUMENT
                || (!hit.people().isEmpty() && hit.people().size() >= hit.speakers().size());
    }

    /** Whether nothing has to stay. */
    public boolean isAll() {
        return free.size() == all.size();
    }
}
