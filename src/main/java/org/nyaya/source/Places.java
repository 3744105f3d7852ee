package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nyaya.text.PositionMap;
import org.nyaya.transcript.Place;

/**
 * Pages and sections of a text as the study keeps them beside it: a line for each, with tabs
 * between its parts.
 */
public final class Places {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})\t([^\t]*)\t([^\t]*)");

    private final List<Place> places;

    private Places(List<Place> places) {
        this.places = places;
    }

    /** Reads what {@link #write} wrote; lines that it never wrote are passed over. */
    static Places read(String written) {
        List<Place> places = new ArrayList<>();
        written.lines()
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .forEach(line ->
                        places.add(
                                new Place(
                                        Integer.parseInt(line.group(1)),
                                        line.group(2),
                                        line.group(3))));
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

    /** The same places in a text that was corrected. */
    String moved(PositionMap map) {
        return write(
                places.stream()
                        .map(place ->
                                new Place(map.start(place.start()), place.page(), place.section()))
                        .toList());
    }

    /** Where the character at {@code position} stands; empty before the first place. */
    public Optional<Cited> at(int position) {
        Place last = null;
        for (Place place : places) {
            if (place.start() > position) {
                break;
            }
            last = place;
        }
        return Optional.ofNullable(last).map(place -> new Cited(place.page(), place.section()));
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
