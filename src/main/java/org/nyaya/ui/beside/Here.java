package org.nyaya.ui.beside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Attribute;
import org.nyaya.people.Profile;
import org.nyaya.source.Interview;
import org.nyaya.source.Speaker;

/**
 * Who speaks in a source, and in which interview.
 *
 * @param voices those who are asked first, then those who ask; each in the order in which they
 *     begin to speak
 * @param attributes what the study knows of people, in order
 * @param interview null where the source stands alone
 */
record Here(List<Voice> voices, List<Attribute> attributes, @Nullable Interview interview) {

    static final Here NOBODY = new Here(List.of(), List.of(), null);

    Here {
        voices = List.copyOf(voices);
        attributes = List.copyOf(attributes);
    }

    /**
     * A speaker.
     *
     * @param profile of the person behind it; null where nobody knows who it is
     */
    record Voice(Speaker speaker, @Nullable Profile profile) {}

    /** What is known of a person, in the order of the attributes. */
    List<String> known(Profile profile) {
        return attributes.stream()
                .map(attribute -> profile.values().getOrDefault(attribute.id(), ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The same, each with the name of its attribute. */
    List<String> knownByName(Profile profile) {
        return attributes.stream()
                .filter(attribute -> profile.values().containsKey(attribute.id()))
                .map(attribute ->
                        attribute.name() + ": " + profile.values().get(attribute.id()))
                .toList();
    }
}
