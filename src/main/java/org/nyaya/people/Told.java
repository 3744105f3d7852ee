package org.nyaya.people;

import java.util.List;

/**
 * What a table says of one person.
 *
 * @param values one for each column; blank where it says nothing
 */
public record Told(String person, List<String> values) {

    public Told {
        values = List.copyOf(values);
    }
}
