package org.nyaya.ui.shell;

import javafx.beans.property.DoubleProperty;

/**
 * A size that the user chooses, in pixels.
 *
 * @param usual what it is where nobody chose
 * @param step from one size to the next
 */
record Sizes(double least, double most, double usual, double step) {

    /** Of what people said: from 80 to 300 %, in steps of 10. */
    static final Sizes TEXT = new Sizes(11.6, 43.5, 14.5, 1.45);

    /** Of everything else. */
    static final Sizes WINDOW = new Sizes(11, 18, 13, 1);

    /** One step more (or fewer, where {@code by} is negative), within the limits. */
    void change(DoubleProperty size, int by) {
        double steps = Math.rint((size.get() - usual) / step) + by;
        size.set(Math.clamp(Math.rint((usual + steps * step) * 100) / 100, least, most));
    }

    /** How large it is, where 1 is as usual. */
    double part(double size) {
        return size / usual;
    }

    boolean hasMore(double size, int by) {
        return by > 0 ? size < most : size > least;
    }
}
