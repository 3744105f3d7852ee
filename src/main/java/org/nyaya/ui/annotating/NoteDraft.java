package org.nyaya.ui.annotating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/**
 * An annotation while it is written.
 *
 * @param note its id where it is in the study already; null for a new one
 * @param source the id of the source
 * @param in its name
 * @param paragraph in which the passage begins
 * @param begun what stood there before anything was typed
 */
record NoteDraft(
        @Nullable Long note,
        long source,
        String in,
        int paragraph,
        Span span,
        String begun,
        String body) {

    /** The version of what {@link #written} writes. */
    private static final String WAY = "1";

    private static final String NONE = "";
    private static final int LINES = 8;

    boolean isUnsaved() {
        return !body.strip().equals(begun.strip()) && !body.isBlank();
    }

    NoteDraft typed(String now) {
        return new NoteDraft(note, source, in, paragraph, span, begun, now);
    }

    /** It is gone from the study: saved again, it is a new one. */
    NoteDraft anew() {
        return new NoteDraft(null, source, in, paragraph, span, "", body);
    }

    /** As one text: a line for each part, the words last. */
    String written() {
        return String.join(
                "\n",
                WAY,
                note == null ? NONE : note.toString(),
                Long.toString(source),
                in.replace('\n', ' '),
                Integer.toString(paragraph),
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                body);
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<NoteDraft> read(String written) {
        String[] parts = written.split("\n", LINES);
        if (parts.length < LINES || !parts[0].equals(WAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new NoteDraft(
                            parts[1].equals(NONE) ? null : Long.valueOf(parts[1]),
                            Long.parseLong(parts[2]),
                            parts[3],
                            Integer.parseInt(parts[4]),
                            new Span(Integer.parseInt(parts[5]), Integer.parseInt(parts[6])),
                            "",
                            parts[7]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
