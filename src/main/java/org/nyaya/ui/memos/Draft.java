package org.nyaya.ui.memos;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;

/**
 * A memo as it stands in the editor. Does not change.
 *
 * @param memo the id of the memo that is written anew; null for a new one
 * @param date as it was typed
 */
record Draft(
        @Nullable Long memo,
        Memo.Kind kind,
        boolean isPrivate,
        String date,
        String title,
        String body) {

    private static final String NONE = "-";
    private static final int PARTS = 6;

    static Draft of(Memo memo) {
        return new Draft(
                memo.id(),
                memo.kind(),
                memo.isPrivate(),
                memo.date().toString(),
                memo.title(),
                memo.body());
    }

    static Draft empty(LocalDate today) {
        return new Draft(null, Memo.Kind.THEORETICAL, false, today.toString(), "", "");
    }

    /** The day that was typed; empty where it is none. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** As one text: a line for each part, the body last. */
    String written() {
        return String.join(
                "\n",
                memo == null ? NONE : memo.toString(),
                kind.name(),
                Boolean.toString(isPrivate),
                date,
                title,
                body);
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<Draft> read(String written) {
        String[] parts = written.split("\n", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Draft(
                            parts[0].equals(NONE) ? null : Long.valueOf(parts[0]),
                            Memo.Kind.valueOf(parts[1]),
                            Boolean.parseBoolean(parts[2]),
                            parts[3],
                            parts[4],
                            parts[5]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
