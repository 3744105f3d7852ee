package org.nyaya.people;

import java.util.HashSet;
import java.util.Set;
import org.nyaya.text.Names;

/**
 * Who agreed to be quoted outside the study: everybody of whom the attribute {@value #ATTRIBUTE}
 * says {@value #GIVEN}; of whom it says {@value #REFUSED}, refused. Of all others it is not
 * recorded, whoever they are.
 *
 * @param agreed the ids of those who agreed
 * @param refused the ids of those who said no
 */
public record Consent(Set<Long> agreed, Set<Long> refused) {

    /** The name of the attribute, whatever its case and type. */
    public static final String ATTRIBUTE = "consent to quotes";

    /** The value that says so, whatever its case. */
    public static final String GIVEN = "yes";

    /** The value that says that they do not want to be quoted, whatever its case. */
    public static final String REFUSED = "no";

    public Consent {
        agreed = Set.copyOf(agreed);
        refused = Set.copyOf(refused);
    }

    /** Whether that attribute is the one. */
    public static boolean is(Attribute attribute) {
        return Names.fold(attribute.name()).equals(ATTRIBUTE);
    }

    /** Who said what. */
    public static Consent in(Roster roster) {
        Set<Long> agreed = new HashSet<>();
        Set<Long> refused = new HashSet<>();
        roster.attributes().stream()
                .filter(Consent::is)
                .findFirst()
                .ifPresent(consent -> {
                    for (Profile profile : roster.people()) {
                        switch (Names.fold(profile.values().getOrDefault(consent.id(), ""))) {
                            case GIVEN -> agreed.add(profile.person().id());
                            case REFUSED -> refused.add(profile.person().id());
                            default -> {
                                // Not recorded, or in words that nobody agreed on.
                            }
                        }
                    }
                });
        return new Consent(agreed, refused);
    }

    /** Whether somebody may be quoted; {@code reasoned}: with a reason, unless they said no. */
    public boolean allows(long person, boolean reasoned) {
        return agreed.contains(person) || (reasoned && !refused.contains(person));
    }
}
