package org.nyaya.people;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nyaya.text.Names;

/**
 * Who agreed to be quoted outside the study: everybody of whom the attribute {@value #ATTRIBUTE}
 * says {@value #GIVEN}. Of all others it is not recorded, whoever they are.
 */
public final class Consent {

    /** The name of the attribute, whatever its case and type. */
    public static final String ATTRIBUTE = "consent to quotes";

    /** The value that says so, whatever its case. */
    public static final String GIVEN = "yes";

    private Consent() {}

    /** The ids of the people who agreed. */
    public static Set<Long> toQuotes(Roster roster) {
        Optional<Attribute> consent =
                roster.attributes().stream()
                        .filter(one -> Names.fold(one.name()).equals(ATTRIBUTE))
                        .findFirst();
        Set<Long> agreed = new HashSet<>();
        if (consent.isPresent()) {
            for (Profile profile : roster.people()) {
                String value = profile.values().getOrDefault(consent.get().id(), "");
                if (Names.fold(value).equals(GIVEN)) {
                    agreed.add(profile.person().id());
                }
            }
        }
        return agreed;
    }
}
