package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.text.Span;

/**
 * How far the passages of two codes lie on the same words, whoever coded them.
 *
 * @param one how many passages the first has
 * @param other how many the second has
 * @param shared how many of the first share words with one of the second
 */
public record Overlap(int one, int other, int shared) {

    private record Place(long source, Span span) {

        static Place of(Row row) {
            return new Place(row.number(0), new Span(row.count(1), row.count(2)));
        }
    }

    static Overlap of(Read read, long one, long other) {
        List<Place> first = places(read, one);
        List<Place> second = places(read, other);
        int shared = 0;
        int next = 0;
        // How far the second reaches in each source, up to where it was looked at.
        Map<Long, Integer> reach = new HashMap<>();
        for (Place place : first) {
            while (next < second.size() && comesBeforeEnd(second.get(next), place)) {
                Place there = second.get(next);
                reach.merge(there.source(), there.span().end(), Math::max);
                next++;
            }
            shared += reach.getOrDefault(place.source(), 0) > place.span().start() ? 1 : 0;
        }
        return new Overlap(first.size(), second.size(), shared);
    }

    /** Both by source and end, so that what was passed once need not be looked at again. */
    private static boolean comesBeforeEnd(Place there, Place place) {
        return there.source() == place.source()
                ? there.span().start() < place.span().end()
                : there.source() < place.source();
    }

    private static List<Place> places(Read read, long code) {
        return read.list(
                Place::of,
                "select source, start, end from coding where code = ? order by source, start, end",
                code);
    }
}
