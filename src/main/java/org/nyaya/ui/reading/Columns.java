package org.nyaya.ui.reading;

/**
 * How the width of the list is shared: ¶ numbers, text, margin. Lines of text do not grow longer
 * than can be read; what is left goes to the names in the margin.
 */
final class Columns {

    /** Where the text begins, in pixels. */
    static final double TEXT = 60;

    /** Between the text and the margin. */
    static final double GAP = 16;

    private static final double NARROWEST_MARGIN = 72;
    private static final double USUAL_MARGIN = 224;

    /** A line of text is at most so many times the size of its letters. */
    private static final double LONGEST_LINE = 54;

    private Columns() {}

    /**
     * How wide the text is.
     *
     * @param width of the list, in pixels
     * @param size of the letters, in pixels
     */
    static double text(double width, double size) {
        double margin = Math.clamp(width * 0.28, NARROWEST_MARGIN, USUAL_MARGIN);
        double left = width - TEXT - GAP - margin;
        return Math.floor(Math.max(80, Math.min(left, size * LONGEST_LINE)));
    }

    /** Where the margin begins. */
    static double margin(double width, double size) {
        return TEXT + text(width, size) + GAP;
    }
}
