package org.nyaya.ui.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param unagreed for whom it is not recorded
 * @param refused who said no
 */
record Agreement(Consent consent, Unagreed unagreed, Unagreed refused) {

    static final Agreement NONE =
            new Agreement(
                    new Consent(Set.of(), Set.of()),
                    new Unagreed(List.of(), ""),
                    new Unagreed(List.of(), ""));

    static Agreement of(Roster roster, List<Heard> speakers, Kit kit) {
        Consent consent = Consent.in(roster);
        long unknown =
                speakers.stream()
                        .map(Heard::speaker)
                        .filter(one -> !one.interviewer() && one.person() == null)
                        .count();
        return new Agreement(
                consent,
                new Unagreed(
                        names(
                                roster,
                                id ->
                                        !consent.agreed().contains(id)
                                                && !consent.refused().contains(id)),
                        unknown == 0 ? "" : kit.say("report.consent.unidentified", unknown)),
                new Unagreed(names(roster, consent.refused()::contains), ""));
    }

    private static List<String> names(Roster roster, Predicate<Long> wanted) {
        return roster.people().stream()
                .map(Profile::person)
                .filter(person -> wanted.test(person.id()))
                .map(Person::name)
                .toList();
    }

    /** {@code reasoned}: whether a reason was given. */
    boolean mayQuote(Speaker speaker, boolean reasoned) {
        return speaker.person() == null ? reasoned : consent.allows(speaker.person(), reasoned);
    }
}
