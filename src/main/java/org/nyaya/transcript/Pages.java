package org.nyaya.transcript;

/**
 * Counts the pages of a document as it is read. Where the file tells how its pages were laid out
 * last, all breaks count; where it holds breaks of its writer only, pages are known until one has
 * more text than fits on paper.
 */
final class Pages {

    /** A full page of small print without pictures. */
    private static final int MOST_UNITS = 5_000;

    private final boolean known;
    private final boolean laidOut;
    private Numerals numerals = Numerals.DECIMAL;
    private int page = 1;
    private int units;
    private int awaited;
    private boolean lost;

    /**
     * @param known whether there is any page break in the document
     * @param laidOut whether the file tells where its pages were broken when it was last laid out
     */
    Pages(boolean known, boolean laidOut) {
        this.known = known;
        this.laidOut = laidOut;
    }

    /** A document that has no pages of its own: a note. */
    static Pages none() {
        return new Pages(false, false);
    }

    /** The writer broke the page here. */
    void broken() {
        page++;
        awaited++;
        units = 0;
    }

    /** The writer wants what follows at the head of a page. */
    void brokenBefore() {
        if (units > 0) {
            broken();
        }
    }

    /**
     * The page ended here when it was last laid out. Right behind breaks of the writer this tells
     * of the same break once more.
     */
    void ended() {
        if (awaited > 0) {
            awaited--;
        } else {
            page++;
        }
        units = 0;
    }

    /** The page that begins here has this number. */
    void restart(int number) {
        page = number;
    }

    void writtenIn(Numerals style) {
        numerals = style;
    }

    /** More text stands on this page. */
    void seen(String text) {
        if (!text.isBlank()) {
            awaited = 0;
            units += text.length();
            lost |= !laidOut && units > MOST_UNITS;
        }
    }

    /** The page; empty where it is not known. */
    String name() {
        return known && !lost ? numerals.of(page) : "";
    }

    boolean areKnown() {
        return known;
    }
}
