package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nyaya.transcript.Place;

class PlacesTest {

    private static final List<Place> PLACES =
            List.of(
                    new Place(10, "16", ""),
                    new Place(30, "17", "4.2\tWho\nmay stay"),
                    new Place(60, "", "5"));

    @Test
    void a_passage_is_cited_by_the_place_before_it() {
        Places places = Places.read(Places.write(PLACES));
        assertEquals(Optional.empty(), places.at(9));
        assertEquals(Optional.of(new Cited("16", "")), places.at(10));
        assertEquals(Optional.of(new Cited("17", "4.2 Who may stay")), places.at(59));
        assertEquals(Optional.of(new Cited("", "5")), places.at(1000));
    }

    @Test
    void lines_that_were_never_written_are_passed_over() {
        Places places = Places.read("\nx\t1\t2\n-1\t1\t\n99999999999\t1\t\n5\t1\n5\t3\t\n");
        assertEquals(Optional.of(new Cited("3", "")), places.at(5));
    }
}
