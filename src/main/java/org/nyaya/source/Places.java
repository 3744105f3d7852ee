package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nyaya.transcript.Place;

/**
 * Pages and sections of a text as the study keeps them beside it: a line for each, with tabs
 * between its parts.
 */
public final class Places {

    private final List<Place> places;

    private Places(List<Place> places) {
        this.places = places;
    }

    /** Reads what {@link #write} wrote. */
    static Places read(String written) {
        List<Place> places = new ArrayList<>();
        written.lines()
                .forEach(line -> {
                    String[] parts = line.split("\t", 3);
                    places.add(new Place(Integer.parseInt(parts[0]), parts[1], parts[2]));
                });
        return new Places(places);
    }

    static String write(List<Place> places) {
        StringBuilder written = new StringBuilder();
        for (Place place : places) {
            written.append(place.start())
                    .append('\t')
                    .append(oneLine(place.page()))
                    .append('\t')
                    .append(oneLine(place.section()))
                    .append('\n');
        }
        return written.toString();
    }

    /** Where the character at {@code position} stands; empty before the first place. */
    public Optional<Place> at(int position) {
        Place last = null;
        for (Place place : places) {
            if (place.start() > position) {
                break;
            }
            last = place;
        }
        return Optional.ofNullable(last);
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
