package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.people.Consent;
import org.nyaya.people.Roster;
import org.nyaya.search.Hit;
import org.nyaya.source.Kind;

/**
 * What of the hits may leave the study: what only people said who agreed to be quoted, and what
 * nobody said, as in a document. A reason lets out what was not asked about; never what somebody
 * said who refused.
 *
 * @param all the hits, in their order
 * @param free those that may go as it is
 * @param reasoned those that may go with a reason, the free ones among them
 * @param people for whom consent is not recorded, by name
 * @param refused who said no, by name
 * @param unidentified how many passages hold words of somebody whom nobody knows
 */
public record Quotable(
        List<Hit> all,
        List<Hit> free,
        List<Hit> reasoned,
        List<String> people,
        List<String> refused,
        int unidentified) {

    public Quotable {
        all = List.copyOf(all);
        free = List.copyOf(free);
        reasoned = List.copyOf(reasoned);
        people = List.copyOf(people);
        refused = List.copyOf(refused);
    }

    public static Quotable of(List<Hit> hits, Roster roster) {
        Consent consent = Consent.in(roster);
        Map<String, Long> ids = new HashMap<>();
        roster.people().forEach(one -> ids.put(one.person().name(), one.person().id()));
        List<Hit> free = new ArrayList<>();
        List<Hit> reasoned = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        int unidentified = 0;
        for (Hit hit : hits) {
            boolean known = isKnown(hit);
            unidentified += known ? 0 : 1;
            boolean agreed = known;
            boolean nobodyRefused = true;
            for (String name : hit.people()) {
                long id = ids.getOrDefault(name, 0L);
                if (consent.refused().contains(id)) {
                    refused.add(name);
                    nobodyRefused = false;
                } else if (!consent.agreed().contains(id)) {
                    missing.add(name);
                    agreed = false;
                }
            }
            if (nobodyRefused) {
                reasoned.add(hit);
                if (agreed) {
                    free.add(hit);
                }
            }
        }
        return new Quotable(
                hits, free, reasoned, List.copyOf(missing), List.copyOf(refused), unidentified);
    }

    /** Nobody speaks in a document; elsewhere it is known of each passage who does, or it stays. */
    private static boolean isKnown(Hit hit) {
        return hit.source().kind() == Kind.DOCUMENT
                || (!hit.people().isEmpty() && hit.people().size() >= hit.speakers().size());
    }

    /** Whether a reason would let out more. */
    public boolean wantsReason() {
        return free.size() < reasoned.size();
    }

    /** Whether nothing has to stay. */
    public boolean isAll() {
        return free.size() == all.size();
    }
}
