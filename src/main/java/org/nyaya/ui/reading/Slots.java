package org.nyaya.ui.reading;

import java.util.OptionalDouble;
import java.util.TreeSet;

/** Where names can stand beside the lanes, one below another without touching. */
final class Slots {

    private final double height;
    private final TreeSet<Double> taken = new TreeSet<>();

    /**
     * @param height of a name, in pixels
     */
    Slots(double height) {
        this.height = height;
    }

    /**
     * Takes the first free place from {@code wanted} on downwards; empty where there is none up to
     * {@code latest}.
     */
    OptionalDouble take(double wanted, double latest) {
        double y = wanted;
        Double above = taken.floor(y);
        if (above != null && above + height > y) {
            y = above + height;
        }
        for (Double next = taken.ceiling(y);
                next != null && next < y + height;
                next = taken.ceiling(y)) {
            y = next + height;
        }
        if (y > latest) {
            return OptionalDouble.empty();
        }
        taken.add(y);
        return OptionalDouble.of(y);
    }
}
