package org.nyaya.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nyaya.people.Attribute;
import org.nyaya.text.Names;

/** The fields of the question language, by their names. */
enum Fields {
    CODE,
    GROUP,
    OVERLAPS,
    INSIDE,
    CONTAINS,
    NEAR,
    FOLLOWED,
    WITH,
    PERSON,
    SPEAKER,
    SOURCE,
    KIND,
    DATE,
    CERTAINTY,
    MEMO,
    FLAG,
    FLAGGED,
    CODED,
    LENGTH,
    CODER,
    LAYER,
    SHOW;

    /** Before the name of an attribute that is called as a field is. */
    static final String ATTRIBUTE = "attribute.";

    private static final Map<String, Fields> BY_NAME = byName();

    private static Map<String, Fields> byName() {
        Map<String, Fields> byName = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(field -> byName.put(field.written(), field));
        return byName;
    }

    /** As questions write it, without the colon. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name, whatever its case. */
    static Optional<Fields> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Names.fold(name)));
    }

    /** All names that may stand before a colon in a study with these attributes. */
    static List<String> names(List<Attribute> attributes) {
        List<String> names = new ArrayList<>(BY_NAME.keySet());
        attributes.forEach(attribute -> names.add(attribute.name()));
        return names;
    }
}
