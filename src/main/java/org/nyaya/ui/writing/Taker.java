package org.nyaya.ui.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.MemoCatalog.Entry;

/** What a passage can be quoted in. */
sealed interface Taker {

    /** The memo that is being written. */
    record Current(Draft draft) implements Taker {}

    /** A memo of the study. */
    record Other(Entry entry) implements Taker {}

    /** A free memo that is not there yet. */
    record Fresh() implements Taker {}

    /** What it is called; empty where it has no name yet. */
    default String title() {
        return switch (this) {
            case Current(Draft draft) -> draft.title();
            case Other(Entry entry) -> entry.memo().title();
            case Fresh fresh -> "";
        };
    }

    default @Nullable LocalDate date() {
        return switch (this) {
            case Current(Draft draft) -> draft.day().orElse(null);
            case Other(Entry entry) -> entry.memo().date();
            case Fresh fresh -> null;
        };
    }

    default boolean isPrivate() {
        return switch (this) {
            case Current(Draft draft) -> draft.isPrivate();
            case Other(Entry entry) -> entry.memo().isPrivate();
            case Fresh fresh -> false;
        };
    }
}
