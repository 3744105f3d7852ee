package org.nyaya.coding;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A note with a title and a date.
 *
 * @param about what it is about; null where it is free
 * @param isPrivate whether it stays out of what others are shown
 */
public record Memo(
        long id,
        String title,
        LocalDate date,
        Kind kind,
        boolean isPrivate,
        long coder,
        @Nullable About about,
        String body) {

    /** What sort of thinking it holds. */
    public enum Kind {
        THEORETICAL,
        METHOD,
        REFLEXIVE,
        FIELD;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a memo may be about; {@code id} is that of the row. */
    public record About(Thing thing, long id) {}

    /** The things a memo may be about. */
    public enum Thing {
        STUDY,
        SOURCE,
        CODE,
        CODING,
        PERSON;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
