package org.nyaya.source;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Names;
import org.nyaya.transcript.Draft;

/**
 * A draft that somebody has looked at and wants in the study.
 *
 * @param interviewers labels of speakers who ask, in any case
 * @param people names of the people behind speakers, by label; who is not named stays unidentified
 */
public record Arrival(
        String name,
        Kind kind,
        String language,
        Draft draft,
        Set<String> interviewers,
        Map<String, String> people) {

    public Arrival {
        interviewers = Set.copyOf(interviewers);
        people = Map.copyOf(people);
    }

    boolean asks(String speaker) {
        String folded = Names.fold(speaker);
        return interviewers.stream().anyMatch(label -> Names.fold(label).equals(folded));
    }

    @Nullable String person(String speaker) {
        String folded = Names.fold(speaker);
        return people.entrySet().stream()
                .filter(entry -> Names.fold(entry.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
