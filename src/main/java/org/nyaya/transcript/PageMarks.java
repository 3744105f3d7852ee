package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/** Marks in the paragraphs of a document where its pages begin. */
final class PageMarks {

    private final Pages pages;
    private @Nullable String marked;

    PageMarks(Pages pages) {
        this.pages = pages;
    }

    /** What follows in the paragraph stands on the page that was counted last. */
    void mark(Paragraph paragraph) {
        if (pages.areKnown() && !pages.name().equals(marked)) {
            marked = pages.name();
            paragraph.page(marked);
        }
    }

    /** A paragraph was dropped, and with it perhaps a mark. */
    void forget() {
        marked = null;
    }
}
