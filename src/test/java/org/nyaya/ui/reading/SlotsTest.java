package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.project.Seeds;

/** Where names stand beside the lanes. */
class SlotsTest {

    @Test
    void a_name_stands_where_it_is_wanted_if_there_is_room() {
        assertEquals(OptionalDouble.of(30), new Slots(10).take(30, 30));
    }

    @Test
    void a_name_is_pushed_down_by_another_in_its_place() {
        Slots slots = new Slots(10);
        slots.take(30, 30);
        assertEquals(OptionalDouble.of(40), slots.take(35, 60));
    }

    @Test
    void a_name_that_would_be_pushed_too_far_has_no_place() {
        Slots slots = new Slots(10);
        slots.take(30, 30);
        assertEquals(OptionalDouble.empty(), slots.take(35, 38));
    }

    @Test
    void no_two_names_touch() {
        Seeds.all()
                .forEach(seed -> {
                    Random random = new Random(seed);
                    Slots slots = new Slots(10);
                    List<Double> places = new ArrayList<>();
                    for (int i = 0; i < 60; i++) {
                        double wanted = random.nextInt(400);
                        slots.take(wanted, wanted + 50).ifPresent(places::add);
                    }
                    places.sort(Double::compare);
                    for (int i = 1; i < places.size(); i++) {
                        assertTrue(places.get(i) - places.get(i - 1) >= 10);
                    }
                });
    }
}
