package org.nyaya.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month or a day, in ISO 8601 (2024, 2024-01, 2024-01-18).
 *
 * @param iso how it is written; dates of the same precision are ordered by it
 */
public record PartialDate(String iso) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** Throws {@link IllegalArgumentException} where there is no such date. */
    public PartialDate {
        if (!exists(iso)) {
            throw new IllegalArgumentException("Not a date");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date that is written there, blanks around it aside; empty where it is none. */
    public static Optional<PartialDate> of(String written) {
        String iso = written.strip();
        return exists(iso) ? Optional.of(new PartialDate(iso)) : Optional.empty();
    }

    private static boolean exists(String iso) {
        if (!SHAPE.matcher(iso).matches()) {
            return false;
        }
        try {
            switch (iso.length()) {
                case 4 -> {}
                case 7 -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
