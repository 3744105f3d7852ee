package org.nyaya.source;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Names;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Draft;

/**
 * A draft that somebody has looked at and wants in the study.
 *
 * @param date of the interview; null where nobody knows it
 * @param interview the name of the interview that a transcript or translation is of; null for a
 *     transcript whose interview is called as it is itself, and for a translation that stands alone
 * @param interviewers names of speakers who ask, in any case
 * @param people names of the people behind speakers, by speaker; who is not named stays
 *     unidentified
 */
public record Arrival(
        String name,
        Kind kind,
        String language,
        @Nullable PartialDate date,
        @Nullable String interview,
        Draft draft,
        Set<String> interviewers,
        Map<String, String> people) {

    public Arrival {
        interviewers = Set.copyOf(interviewers);
        people = Map.copyOf(people);
    }

    /** A source that is called as its interview is. */
    public Arrival(
            String name,
            Kind kind,
            String language,
            @Nullable PartialDate date,
            Draft draft,
            Set<String> interviewers,
            Map<String, String> people) {
        this(name, kind, language, date, null, draft, interviewers, people);
    }

    /** Whether that speaker of the draft asks. */
    public boolean asks(String speaker) {
        String folded = Names.fold(speaker);
        return interviewers.stream().anyMatch(label -> Names.fold(label).equals(folded));
    }

    /** The name of the person behind that speaker of the draft; null where unidentified. */
    public @Nullable String person(String speaker) {
        String folded = Names.fold(speaker);
        return people.entrySet().stream()
                .filter(entry -> Names.fold(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
