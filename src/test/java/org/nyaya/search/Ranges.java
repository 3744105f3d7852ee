package org.nyaya.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Ranges as questions write them. An end that is null is open. */
final class Ranges {

    private Ranges() {}

    /** Both ends as written, and whether they belong to it; with dots where that can be. */
    record Written(
            @Nullable String from,
            boolean withFrom,
            @Nullable String to,
            boolean withTo,
            boolean dots) {

        static Written only(String value) {
            return new Written(value, true, value, true, false);
        }

        static Written between(String from, String to) {
            return new Written(from, true, to, true, true);
        }

        @Override
        public String toString() {
            if (from != null && from.equals(to) && !dots) {
                return from;
            }
            if (dots && withFrom && withTo) {
                return (from == null ? "" : from) + ".." + (to == null ? "" : to);
            }
            if (from != null) {
                return withFrom ? ">=" + from : ">" + from;
            }
            return withTo ? "<=" + to : "<" + to;
        }
    }

    record OfNumbers(Written range) {

        boolean holds(String value) {
            BigDecimal number = new BigDecimal(value);
            return (range.from() == null
                            || number.compareTo(new BigDecimal(range.from()))
                                    >= (range.withFrom() ? 0 : 1))
                    && (range.to() == null
                            || number.compareTo(new BigDecimal(range.to()))
                                    <= (range.withTo() ? 0 : -1));
        }

        String written() {
            return range.toString();
        }
    }

    /** Dates known in part lie in it with all of their days. */
    record OfDates(Written range) {

        boolean holds(String date) {
            String from = range.from();
            String to = range.to();
            if (from != null
                    && !(range.withFrom()
                            ? !first(date).isBefore(first(from))
                            : first(date).isAfter(last(from)))) {
                return false;
            }
            return to == null
                    || (range.withTo()
                            ? !last(date).isAfter(last(to))
                            : last(date).isBefore(first(to)));
        }

        private static LocalDate first(String date) {
            return LocalDate.parse(date + "-01-01".substring(0, 10 - date.length()));
        }

        private static LocalDate last(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.parse(date + "-12-31");
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
        }

        String written() {
            return range.toString();
        }
    }

    record OfLengths(Written range) {

        int least() {
            return range.from() == null
                    ? 0
                    : Integer.parseInt(range.from()) + (range.withFrom() ? 0 : 1);
        }

        int most() {
            return range.to() == null
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(range.to()) - (range.withTo() ? 0 : 1);
        }

        String written() {
            return range.toString();
        }
    }
}
