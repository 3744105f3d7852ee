package org.nyaya.project;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The seeds of property tests: a few fixed ones; more by {@code -Dnyaya.seeds=4,5,6}. */
public final class Seeds {

    private Seeds() {}

    public static LongStream all() {
        String more = System.getProperty("nyaya.seeds", "");
        return LongStream.concat(
                LongStream.of(1, 2, 3),
                Arrays.stream(more.split(",", -1))
                        .filter(seed -> !seed.isBlank())
                        .mapToLong(Long::parseLong));
    }
}
