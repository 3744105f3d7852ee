package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * For whom consent to quotes is not recorded.
 *
 * @param people their names in the study
 * @param unknown what else is not known who said it, in words; empty for nothing
 */
public record Unagreed(List<String> people, String unknown) {

    private static final int NAMED = 8;

    public Unagreed {
        people = List.copyOf(people);
    }

    public boolean isNobody() {
        return people.isEmpty() && unknown.isEmpty();
    }

    /** Who they are, in words. */
    public String told(Kit kit) {
        List<String> who = new ArrayList<>(people.subList(0, Math.min(NAMED, people.size())));
        if (people.size() > NAMED) {
            who.add(kit.say("consent.others", people.size() - NAMED));
        }
        if (!unknown.isEmpty()) {
            who.add(unknown);
        }
        return String.join(", ", who);
    }
}
