package org.nyaya.ui.reading;

/**
 * How the width of the list is shared: ¶ numbers, text, margin. Lines of text do not grow longer
 * than was chosen; what is left over lies to both sides, so that the margin stays beside the text.
 *
 * @param width of the list, in pixels
 * @param size of the letters, in pixels
 * @param letter how wide a letter is on average, in pixels
 * @param longest how many letters a line of text has at most
 * @param bare whether the margin holds nothing but thin lanes
 */
record Columns(double width, double size, double letter, int longest, boolean bare) {

    /** Between the text and the margin. */
    static final double GAP = 16;

    /** Between the text and the end of its row: in a row from the right, what is left beside it. */
    static final double END = 8;

    private static final double LEAST_LEFT = 60;
    private static final double NARROWEST_MARGIN = 72;
    private static final double USUAL_MARGIN = 224;
    private static final double BARE_MARGIN = 56;

    /** A number of four figures and what is left around it, in the size of the letters. */
    private static final double NUMBER = 2;

    private static final double AROUND_NUMBER = 28;

    Columns {
        width = Math.max(0, width);
    }

    /** From the beginning of a row to the beginning of its text. */
    double before() {
        return Math.rint(Math.max(LEAST_LEFT, size * NUMBER + AROUND_NUMBER));
    }

    /** How wide the text is. */
    double text() {
        double left = width - before() - GAP - leastMargin();
        return Math.floor(Math.max(80, Math.min(left, letter * longest)));
    }

    /** Where a row begins. */
    double row() {
        return Math.floor(Math.max(0, (width - before() - text() - GAP - leastMargin()) / 2));
    }

    /** How wide a row is. */
    double rowWidth() {
        return before() + text() + END;
    }

    /** Where the text begins, of one that runs from the left. */
    double left() {
        return row() + before();
    }

    /** Where the margin begins. */
    double margin() {
        return left() + text() + GAP;
    }

    Columns of(double other) {
        return other == width ? this : new Columns(other, size, letter, longest, bare);
    }

    private double leastMargin() {
        return bare ? BARE_MARGIN : Math.clamp(width * 0.28, NARROWEST_MARGIN, USUAL_MARGIN);
    }
}
