package org.nyaya.ui.beside;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;

/**
 * A memo that is being written and was not saved yet. Does not change.
 *
 * @param memo the id of the memo that is written anew; null for a new one
 * @param about null where it is free
 * @param on what it is about, in words
 * @param isOpen whether it stands before the coder, or was put aside
 * @param title one line
 */
record MemoDraft(
        @Nullable Long memo,
        Memo.@Nullable About about,
        String on,
        boolean isOpen,
        Memo.Kind kind,
        boolean isPrivate,
        String title,
        String body) {

    private static final String NONE = "-";
    private static final int LINES = 9;

    static MemoDraft of(Memo memo, String on) {
        return new MemoDraft(
                memo.id(),
                memo.about(),
                on,
                true,
                memo.kind(),
                memo.isPrivate(),
                memo.title(),
                memo.body());
    }

    MemoDraft typed(Memo.Kind kind, boolean isPrivate, String title, String body) {
        return new MemoDraft(memo, about, on, isOpen, kind, isPrivate, title, body);
    }

    MemoDraft open(boolean now) {
        return new MemoDraft(memo, about, on, now, kind, isPrivate, title, body);
    }

    MemoDraft about(Memo.@Nullable About other, String words) {
        return new MemoDraft(memo, other, words, isOpen, kind, isPrivate, title, body);
    }

    /** Whether it says the same as another, wherever it stands. */
    boolean saysTheSame(MemoDraft other) {
        return kind == other.kind
                && isPrivate == other.isPrivate
                && title.equals(other.title)
                && body.equals(other.body);
    }

    /** As one text: a line for each part, the body last. */
    String written() {
        return String.join(
                "\n",
                memo == null ? NONE : memo.toString(),
                about == null ? NONE : about.thing().name(),
                about == null ? NONE : Long.toString(about.id()),
                Boolean.toString(isOpen),
                kind.name(),
                Boolean.toString(isPrivate),
                on,
                title,
                body);
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<MemoDraft> read(String written) {
        String[] parts = written.split("\n", LINES);
        if (parts.length < LINES) {
            return Optional.empty();
        }
        try {
            Memo.About about =
                    parts[1].equals(NONE)
                            ? null
                            : new Memo.About(
                                    Memo.Thing.valueOf(parts[1]), Long.parseLong(parts[2]));
            return Optional.of(
                    new MemoDraft(
                            parts[0].equals(NONE) ? null : Long.valueOf(parts[0]),
                            about,
                            parts[6],
                            Boolean.parseBoolean(parts[3]),
                            Memo.Kind.valueOf(parts[4]),
                            Boolean.parseBoolean(parts[5]),
                            parts[7],
                            parts[8]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
