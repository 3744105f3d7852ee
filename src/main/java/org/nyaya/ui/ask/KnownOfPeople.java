package org.nyaya.ui.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Consent;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;

/** What stands beside people’s names: the few things by which a study sorts them. */
final class KnownOfPeople {

    private static final int MOST = 3;

    private KnownOfPeople() {}

    /** By their names; empty where nothing is known. */
    static Map<String, String> in(Roster roster) {
        Map<String, String> told = new HashMap<>();
        for (Profile profile : roster.people()) {
            String values =
                    roster.attributes().stream()
                            .filter(attribute ->
                                    attribute.type() == AttributeType.CHOICE
                                            && !Consent.is(attribute))
                            .map(attribute -> profile.values().getOrDefault(attribute.id(), ""))
                            .filter(value -> !value.isBlank())
                            .limit(MOST)
                            .collect(Collectors.joining(" · "));
            told.put(profile.person().name(), values);
        }
        return Map.copyOf(told);
    }
}
