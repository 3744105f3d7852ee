package org.nyaya.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Names;

/**
 * The date of an interview where a line before the first turn says it plainly: "Date: 12 March
 * 2024", "Interview date: 2024-03-12". Dates in figures alone other than ISO 8601 are left aside,
 * for nobody knows whether 3/4 is in March or in April.
 */
final class HeadDate {

    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 120;

    private static final Set<String> KEYS =
            Set.of(
                    "date",
                    "date of interview",
                    "date of the interview",
                    "interview date",
                    "interviewed on",
                    "interview held on",
                    "date of recording",
                    "recording date",
                    "recorded on");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String NAMES =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern LINE = Pattern.compile("([^:\\t]{4,40})[:\\t]\\s*(.+)");
    private static final String WEEKDAY = "(?:[a-z]{3,9}day,?\\s+)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-]).*");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+of)?\\s+"
                            + NAMES
                            + ",?\\s+(\\d{4})(?!\\d).*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    WEEKDAY + NAMES + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d).*");

    private HeadDate() {}

    /** The date told in {@code head}, or null where there is none. */
    static @Nullable LocalDate in(String head) {
        int line = 0;
        for (int i = 0; i < MOST_LINES && line < head.length(); i++) {
            int end = Lines.end(head, line);
            if (end - line <= LONGEST_LINE) {
                LocalDate date = inLine(head.substring(line, end).strip());
                if (date != null) {
                    return date;
                }
            }
            line = end + 1;
        }
        return null;
    }

    private static @Nullable LocalDate inLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !KEYS.contains(Names.fold(parts.group(1)))) {
            return null;
        }
        String told = parts.group(2).strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(told);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(told);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(told);
        return monthFirst.matches()
                ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
