package org.nyaya.ui.shell;

import javafx.beans.property.DoubleProperty;

/**
 * A size that the user chooses, in pixels.
 *
 * @param usual what it is where nobody chose
 */
record Sizes(double least, double most, double usual) {

    /** Of what people said. */
    static final Sizes TEXT = new Sizes(10, 30, 14.5);

    /** Of everything else. */
    static final Sizes WINDOW = new Sizes(11, 18, 13);

    /** One pixel more (or fewer, where {@code by} is negative), within the limits. */
    void change(DoubleProperty size, int by) {
        size.set(Math.clamp(size.get() + by, least, most));
    }

    boolean hasMore(double size, int by) {
        return by > 0 ? size < most : size > least;
    }
}
