package org.nyaya.people;

import java.util.List;

/**
 * Something the study knows of its people: their age, their role.
 *
 * @param name unique in the study, whatever its case
 * @param choices what a choice may be, in order; empty for the other types
 */
public record Attribute(long id, String name, AttributeType type, List<String> choices) {

    public Attribute {
        choices = List.copyOf(choices);
    }
}
