package org.nyaya.ui.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;

/**
 * A memo as it stands in the editor. Does not change.
 *
 * @param memo the id of the memo that is written anew; null for a new one
 * @param about null where it is free
 * @param on what it is about, in words
 * @param isOpen whether it stands before the coder, or was put aside
 * @param date as it was typed
 * @param title one line
 */
public record Draft(
        @Nullable Long memo,
        Memo.@Nullable About about,
        String on,
        boolean isOpen,
        Memo.Kind kind,
        boolean isPrivate,
        String date,
        String title,
        String body) {

    /** How it is written; what was kept in another way is not read. */
    private static final String WAY = "2";

    private static final String NONE = "-";
    private static final int LINES = 11;

    static Draft of(Memo memo, String on) {
        return new Draft(
                memo.id(),
                memo.about(),
                on,
                true,
                memo.kind(),
                memo.isPrivate(),
                memo.date().toString(),
                memo.title(),
                memo.body());
    }

    /** A new one; it is called what it is about, until somebody knows better. */
    static Draft empty(@Nullable Aim aim, LocalDate today) {
        String on = aim == null ? "" : aim.words();
        return new Draft(
                null,
                aim == null ? null : aim.about(),
                on,
                true,
                Memo.Kind.THEORETICAL,
                false,
                today.toString(),
                on,
                "");
    }

    Draft typed(Memo.Kind kind, boolean isPrivate, String date, String title, String body) {
        return new Draft(memo, about, on, isOpen, kind, isPrivate, date, title, body);
    }

    Draft open(boolean now) {
        return new Draft(memo, about, on, now, kind, isPrivate, date, title, body);
    }

    Draft kept(@Nullable Long as) {
        return new Draft(as, about, on, isOpen, kind, isPrivate, date, title, body);
    }

    Draft about(@Nullable Aim other) {
        return new Draft(
                memo,
                other == null ? null : other.about(),
                other == null ? "" : other.words(),
                isOpen,
                kind,
                isPrivate,
                date,
                title,
                body);
    }

    /** The day that was typed; empty where it is none. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether it says the same as another, wherever it stands. */
    boolean saysTheSame(Draft other) {
        return kind == other.kind
                && isPrivate == other.isPrivate
                && date.equals(other.date)
                && title.equals(other.title)
                && body.equals(other.body);
    }

    /** As one text: a line for each part, the body last. */
    String written() {
        return String.join(
                "\n",
                WAY,
                memo == null ? NONE : memo.toString(),
                about == null ? NONE : about.thing().name(),
                about == null ? NONE : Long.toString(about.id()),
                Boolean.toString(isOpen),
                kind.name(),
                Boolean.toString(isPrivate),
                on,
                date,
                title,
                body);
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<Draft> read(String written) {
        String[] parts = written.split("\n", LINES);
        if (parts.length < LINES || !parts[0].equals(WAY)) {
            return Optional.empty();
        }
        try {
            Memo.About about =
                    parts[2].equals(NONE)
                            ? null
                            : new Memo.About(
                                    Memo.Thing.valueOf(parts[2]), Long.parseLong(parts[3]));
            return Optional.of(
                    new Draft(
                            parts[1].equals(NONE) ? null : Long.valueOf(parts[1]),
                            about,
                            parts[7],
                            Boolean.parseBoolean(parts[4]),
                            Memo.Kind.valueOf(parts[5]),
                            Boolean.parseBoolean(parts[6]),
                            parts[8],
                            parts[9],
                            parts[10]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
