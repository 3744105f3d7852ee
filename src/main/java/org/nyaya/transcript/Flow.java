package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Lays out what a document shows into {@link Prose}: breaks are written only before something that
 * follows, and of several the greatest counts. Rows of a table are lines, with a tab between their
 * cells.
 */
final class Flow {

    private enum Break {
        NONE,
        BLANK,
        LINE,
        PARAGRAPH
    }

    private static final int MOST_CELLS = 1000;

    private final Prose prose;
    private Break pending = Break.NONE;
    private int cells;
    private boolean begun;
    private boolean inRow;
    private @Nullable StringBuilder heading;
    private boolean headingIsBold;

    Flow(Prose prose) {
        this.prose = prose;
    }

    /** Text, as it is to stand. */
    void text(String text, boolean bold) throws Prose.TooMuch {
        if (text.isEmpty()) {
            return;
        }
        StringBuilder held = heading;
        if (held == null) {
            settle();
            prose.add(text, bold);
            return;
        }
        if (pending != Break.NONE && !held.isEmpty()) {
            held.append(' ');
        }
        pending = Break.NONE;
        headingIsBold = bold;
        held.append(text);
    }

    /** A blank. */
    void blank() {
        pending = max(Break.BLANK);
    }

    /** The line ends, the paragraph goes on. */
    void line() {
        pending = max(Break.LINE);
    }

    /** The paragraph ends, and with it the heading and the table. */
    void paragraph() throws Prose.TooMuch {
        endHeading();
        cells = 0;
        inRow = false;
        pending = Break.PARAGRAPH;
    }

    /** A cell of a table ends; line breaks at its own end do not count. */
    void cell() {
        if (inRow) {
            pending = Break.NONE;
        }
        cells = Math.min(cells + 1, MOST_CELLS);
    }

    /** A row of a table begins or ends. */
    void row() {
        pending = max(Break.LINE);
        cells = 0;
        inRow = false;
    }

    /** What follows is the heading of a section, until the paragraph ends. */
    void heading() throws Prose.TooMuch {
        paragraph();
        heading = new StringBuilder();
    }

    private void endHeading() throws Prose.TooMuch {
        StringBuilder held = heading;
        heading = null;
        if (held != null && !held.toString().isBlank()) {
            pending = Break.PARAGRAPH;
            settle();
            prose.section(Sections.name(held.toString()));
            prose.add(held.toString(), headingIsBold);
        }
    }

    private void settle() throws Prose.TooMuch {
        switch (pending) {
            case PARAGRAPH -> prose.endParagraph();
            case LINE -> prose.add(begun ? "\n" : "", false);
            case BLANK -> prose.add(begun && cells == 0 ? " " : "", false);
            case NONE -> {}
        }
        if (cells > 0) {
            prose.add("\t".repeat(cells), false);
        }
        begun = true;
        inRow = true;
        cells = 0;
        pending = Break.NONE;
    }

    private Break max(Break other) {
        return pending.compareTo(other) >= 0 ? pending : other;
    }
}
