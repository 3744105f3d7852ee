package org.nyaya.ui.report;

import java.util.List;
import java.util.Set;
import org.nyaya.people.Consent;
import org.nyaya.people.Heard;
import org.nyaya.people.Person;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.source.Speaker;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unagreed;

/**
 * Who agreed to be quoted, and who did not as far as it is recorded.
 *
 * @param agreed the ids of those who did
 */
record Agreement(Set<Long> agreed, Unagreed unagreed) {

    static Agreement of(Roster roster, List<Heard> speakers, Kit kit) {
        Set<Long> agreed = Consent.toQuotes(roster);
        long unknown =
                speakers.stream()
                        .map(Heard::speaker)
                        .filter(one -> !one.interviewer() && one.person() == null)
                        .count();
        return new Agreement(
                agreed,
                new Unagreed(
                        roster.people().stream()
                                .map(Profile::person)
                                .filter(person -> !agreed.contains(person.id()))
                                .map(Person::name)
                                .toList(),
                        unknown == 0 ? "" : kit.say("report.consent.unidentified", unknown)));
    }

    boolean mayQuote(Speaker speaker) {
        return speaker.person() != null && agreed.contains(speaker.person());
    }
}
