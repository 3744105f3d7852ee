package org.nyaya.ui.people;

import java.util.List;
import org.nyaya.people.Attribute;
import org.nyaya.people.Heard;
import org.nyaya.people.Person;
import org.nyaya.people.Profile;

/**
 * A person in the list.
 *
 * @param interviews the names of the interviews in which they were asked
 * @param heard where they speak
 */
record Somebody(Profile profile, List<String> interviews, List<Heard> heard) {

    Somebody {
        interviews = List.copyOf(interviews);
        heard = List.copyOf(heard);
    }

    Person person() {
        return profile.person();
    }

    /** What is known; empty where nothing is. */
    String value(Attribute attribute) {
        return profile.values().getOrDefault(attribute.id(), "");
    }
}
