package org.nyaya.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nyaya.people.Consent;
import org.nyaya.people.Heard;
import org.nyaya.people.Person;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.source.Speaker;
import org.nyaya.ui.kit.Kit;

/**
 * For whom consent to quotes is not recorded.
 *
 * @param agreed the ids of the people for whom it is
 * @param people the names of the others
 * @param unidentified how many speakers nobody knows
 */
record Unagreed(Set<Long> agreed, List<String> people, int unidentified) {

    private static final int NAMED = 8;

    static Unagreed of(Roster roster, List<Heard> speakers) {
        Set<Long> agreed = Consent.toQuotes(roster);
        return new Unagreed(
                agreed,
                roster.people().stream()
                        .map(Profile::person)
                        .filter(person -> !agreed.contains(person.id()))
                        .map(Person::name)
                        .toList(),
                (int)
                        speakers.stream()
                                .map(Heard::speaker)
                                .filter(one -> !one.interviewer() && one.person() == null)
                                .count());
    }

    boolean isNobody() {
        return people.isEmpty() && unidentified == 0;
    }

    boolean mayQuote(Speaker speaker) {
        return speaker.person() != null && agreed.contains(speaker.person());
    }

    /** Who they are, in words. */
    String told(Kit kit) {
        List<String> who = new ArrayList<>(people.subList(0, Math.min(NAMED, people.size())));
        if (people.size() > NAMED) {
            who.add(kit.say("report.consent.others", people.size() - NAMED));
        }
        if (unidentified > 0) {
            who.add(kit.say("report.consent.unidentified", unidentified));
        }
        return String.join(", ", who);
    }
}
