package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void a_letter_inserted_left_out_replaced_or_swapped_is_one_step() {
        assertEquals(1, Distance.between("housing", "houssing"));
        assertEquals(1, Distance.between("housing", "housng"));
        assertEquals(1, Distance.between("housing", "hausing"));
        assertEquals(1, Distance.between("housing", "huosing"));
    }

    @Test
    void the_distance_is_the_least_number_of_steps() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String a = letters(random);
            String b = letters(random);
            assertEquals(slow(a, b), Distance.between(a, b), "seed " + seed + ": " + a + ", " + b);
        }
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    /** By the definition of optimal string alignment, from the front. */
    private static int slow(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String restA = a.substring(1);
        String restB = b.substring(1);
        int least = slow(restA, restB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        least = Math.min(least, 1 + Math.min(slow(restA, b), slow(a, restB)));
        boolean swapped =
                a.length() > 1
                        && b.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, 1 + slow(a.substring(2), b.substring(2))) : least;
    }
}
