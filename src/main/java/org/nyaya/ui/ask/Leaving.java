package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.people.Consent;
import org.nyaya.people.Roster;
import org.nyaya.search.Hit;
import org.nyaya.source.Kind;
import org.nyaya.ui.kit.Kit;

/**
 * What of the hits may leave the study: what only people said who agreed to be quoted, and what
 * nobody said, as in a document.
 *
 * @param all the hits, in their order
 * @param free those that may go as it is
 * @param people who did not agree, as far as it is recorded, by name
 * @param unidentified how many passages hold words of somebody whom nobody knows
 */
record Leaving(List<Hit> all, List<Hit> free, List<String> people, int unidentified) {

    private static final int NAMED = 8;

    static Leaving of(List<Hit> hits, Roster roster) {
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
        return new Leaving(hits, free, List.copyOf(missing), unidentified);
    }

    /** Nobody speaks in a document; elsewhere it is known of each passage who does, or it stays. */
    private static boolean isKnown(Hit hit) {
        return hit.source().kind() == Kind.DOCUMENT
                || (!hit.people().isEmpty() && hit.people().size() >= hit.speakers().size());
    }

    boolean isAll() {
        return free.size() == all.size();
    }

    /** Whose agreement is missing, in words. */
    String whose(Kit kit) {
        List<String> who = new ArrayList<>(people.subList(0, Math.min(NAMED, people.size())));
        if (people.size() > NAMED) {
            who.add(kit.say("report.consent.others", people.size() - NAMED));
        }
        if (unidentified > 0) {
            who.add(kit.say("ask.consent.unidentified", unidentified));
        }
        return String.join(", ", who);
    }
}
