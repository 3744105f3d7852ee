package org.nyaya.text;

/**
 * The paragraphs of a text, which people cite by number: lines in which something is seen, counted
 * from 1.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The number of the paragraph in which that position lies; of a position between two, the one
     * before; 1 before the first.
     *
     * @param position in UTF-16 units
     */
    public static int at(String body, int position) {
        int paragraph = 0;
        boolean seen = false;
        for (int i = 0; i < body.length() && (i <= position || !seen); i++) {
            char c = body.charAt(i);
            if (c == '\n') {
                if (i >= position) {
                    break;
                }
                seen = false;
            } else if (!seen && !Blanks.isBlank(c)) {
                seen = true;
                paragraph++;
            }
        }
        return Math.max(1, paragraph);
    }
}
