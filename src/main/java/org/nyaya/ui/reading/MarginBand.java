package org.nyaya.ui.reading;

/**
 * A band of the margin: lanes at its left, names beside them.
 *
 * @param left where it begins, in pixels
 * @param top the first pixel that is free for names
 * @param lanes how many are drawn; what lies in further ones is folded into a number beside a name
 * @param lane from one lane to the next, in pixels
 * @param bar how wide a bar is
 */
record MarginBand(double left, double width, double top, int lanes, double lane, double bar) {

    /** More lanes than these are folded. */
    static final int LANES = 6;

    static final double HEADER = 22;

    private static final double FIRST = 10;
    private static final double LANE = 10;
    private static final double BAR = 5;
    private static final double THIN_LANE = 7;
    private static final double THIN_BAR = 4;
    private static final double THIN_FIRST = 8;

    /** What a swatch and a tag take: the least that is left for names. */
    private static final double TAG = 52;

    /** The margin as one band. */
    static MarginBand whole(double width) {
        return new MarginBand(0, width, 0, LANES, LANE, BAR);
    }

    /** The margin where nothing is shown but thin lanes. */
    static MarginBand bare(double width) {
        return new MarginBand(0, width, 0, LANES, THIN_LANE, THIN_BAR);
    }

    /** One of several bands beside each other. */
    static MarginBand one(int index, int count, double width) {
        double each = Math.floor(width / count);
        int lanes = (int) Math.clamp(Math.floor((each - FIRST - TAG) / LANE), 2, LANES);
        return new MarginBand(index * each, each, HEADER, lanes, LANE, BAR);
    }

    /** How many bands a margin of that width has room for. */
    static int most(double width) {
        return (int) Math.max(1, Math.floor(width / (FIRST + 2 * LANE + TAG)));
    }

    /** Where a bar begins. */
    double barAt(int which) {
        return left + (lane < LANE ? THIN_FIRST : FIRST) + which * lane;
    }

    /** Where a name begins beside so many lanes. */
    double nameAt(int count) {
        return barAt(Math.min(count, lanes)) + 4;
    }

    /** Where the room for names ends. */
    double end() {
        return left + width - 4;
    }
}
