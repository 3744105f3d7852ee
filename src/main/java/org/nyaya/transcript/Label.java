package org.nyaya.transcript;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the start of a line and may name a speaker.
 *
 * @param start of the label with a stamp or number in front, as a UTF-16 position in the text
 * @param after behind the colon and the stamp that may follow it
 * @param name as written, without brackets, stamps and blanks around it
 * @param alone whether nothing follows on the line
 * @param head whether it has a line to itself without a colon, as "Anna Meyer 0:02": only text
 *     below it makes it a label
 * @param form how the label is written
 * @param millis what its stamp says, or null where it has none
 */
record Label(
        int start,
        int after,
        String name,
        boolean alone,
        boolean head,
        Form form,
        @Nullable Long millis) {

    /** How a label is written, and so how much is needed for it to name a speaker. */
    enum Form {
        /** {@code NAME:}, where the words and how often they return decide. */
        COLON,
        /** With a stamp beside it, as only transcripts have it. */
        STAMPED,
        /** With a number or a bare time beside it, as lists have it too: if it returns. */
        RETURNING,
        /** {@code [id1]} without a colon: if it returns. */
        TAG
    }

    /** This label where a stamp stands above it that belongs to it. */
    Label below(int stampStart, Stamp stamp) {
        Form stamped = stamp.kind() == Stamp.Kind.BRACKETS ? Form.STAMPED : form;
        Long said = millis == null ? Long.valueOf(stamp.millis()) : millis;
        return new Label(stampStart, after, name, alone, head, stamped, said);
    }

    /** This label with its positions counted from the start of its line. */
    Label behind(int line) {
        return new Label(Math.max(0, start - line), after - line, name, alone, head, form, millis);
    }
}
