package org.nyaya.source;

import java.util.Map;

/**
 * The names and texts that are taken in a study, at one moment.
 *
 * @param names of sources, by their folded names
 * @param texts names of sources, by the hashes of their texts
 */
public record Known(Map<String, String> names, Map<String, String> texts) {

    /** Nothing is taken. */
    public static final Known NOTHING = new Known(Map.of(), Map.of());

    public Known {
        names = Map.copyOf(names);
        texts = Map.copyOf(texts);
    }
}
