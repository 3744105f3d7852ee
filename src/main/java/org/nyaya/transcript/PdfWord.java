package org.nyaya.transcript;

/**
 * A word where a page shows it.
 *
 * @param left in points from the left edge, as the text runs
 * @param right where the last letter ends
 * @param base the line it stands on, in points from the top edge
 * @param size of its letters, in points
 * @param turn degrees by which the text is turned
 * @param order its place among the words of the page in the file
 */
record PdfWord(
        String text,
        float left,
        float right,
        float base,
        float size,
        boolean bold,
        int turn,
        int order) {

    boolean isNumber() {
        return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether two words share more than half of the height of the smaller one. */
    boolean isBeside(float otherBase, float otherSize) {
        float top = Math.max(base - size * 0.7f, otherBase - otherSize * 0.7f);
        float bottom = Math.min(base, otherBase);
        return bottom - top > Math.min(size, otherSize) * 0.35f;
    }
}
