package org.nyaya.people;

import java.util.List;

/**
 * All people of a study with all that is known of them.
 *
 * @param attributes in their order
 * @param people by name
 */
public record Roster(List<Attribute> attributes, List<Profile> people) {

    public Roster {
        attributes = List.copyOf(attributes);
        people = List.copyOf(people);
    }
}
