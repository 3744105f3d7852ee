package org.nyaya.people;

import java.util.Map;

/**
 * A person and what is known of them.
 *
 * @param values as they are kept, by the id of the attribute; nothing for what is not known
 */
public record Profile(Person person, Map<Long, String> values) {

    public Profile {
        values = Map.copyOf(values);
    }
}
