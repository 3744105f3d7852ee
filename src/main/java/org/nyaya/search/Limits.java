package org.nyaya.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.AttributeType;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Condition.Told;
import org.nyaya.text.PartialDate;

/**
 * The ends of a range of numbers or dates; null where open. A date known in part stands for every
 * day that it may be, and lies in the range where all of them do.
 */
record Limits(
        boolean dates,
        @Nullable String from,
        boolean fromIncluded,
        @Nullable String to,
        boolean toIncluded) {

    /** Reads what a field asks for. */
    static Limits of(Clause.Field field, boolean dates) throws BadQuestion {
        Limits limits =
                switch (field.value()) {
                    case Clause.Range range ->
                            new Limits(
                                    dates,
                                    range.from(),
                                    range.fromIncluded(),
                                    range.to(),
                                    range.toIncluded());
                    case Clause.Name name -> {
                        if (name.ending() != Ending.WHOLE || name.within() != null) {
                            throw wrong(field, dates, name.text());
                        }
                        yield new Limits(dates, name.text(), true, name.text(), true);
                    }
                };
        for (String end : new @Nullable String[] {limits.from, limits.to}) {
            if (end != null && !isOne(end, dates)) {
                throw wrong(field, dates, end);
            }
        }
        if (limits.isEmpty()) {
            throw new BadQuestion(Wrong.EMPTY_RANGE, field.place(), field.field(), null);
        }
        return limits;
    }

    private static BadQuestion wrong(Clause.Field field, boolean dates, String text) {
        return new BadQuestion(dates ? Wrong.NO_DATE : Wrong.NO_NUMBER, field.place(), text, null);
    }

    private static boolean isOne(String end, boolean dates) {
        return dates ? PartialDate.of(end).isPresent() : number(end).isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        return AttributeType.NUMBER.checked(text).map(BigDecimal::new);
    }

    private boolean isEmpty() {
        return from != null && to != null && compare(first(from), last(to)) > 0;
    }

    /** Whether a value as it is kept lies in the range. */
    boolean include(String value) {
        if (from != null) {
            int order = compare(first(value), fromIncluded ? first(from) : last(from));
            if (order < 0 || (order == 0 && !fromIncluded)) {
                return false;
            }
        }
        if (to != null) {
            int order = compare(last(value), toIncluded ? last(to) : first(to));
            return order < 0 || (order == 0 && toIncluded);
        }
        return true;
    }

    /** The first day that it may be. */
    private String first(String value) {
        return !dates ? value : value.strip() + "-01-01".substring(value.strip().length() - 4);
    }

    /** The last day that it may be. */
    private String last(String value) {
        return !dates
                ? value
                : switch (value.strip().length()) {
                    case 4 -> value.strip() + "-12-31";
                    case 7 -> YearMonth.parse(value.strip()).atEndOfMonth().toString();
                    default -> value.strip();
                };
    }

    private int compare(String one, String other) {
        return dates
                ? one.compareTo(other)
                : new BigDecimal(one.strip()).compareTo(new BigDecimal(other.strip()));
    }

    /** The least whole number in the range. */
    int least() {
        if (from == null) {
            return 0;
        }
        BigDecimal least = new BigDecimal(from.strip()).setScale(0, RoundingMode.CEILING);
        boolean next = !fromIncluded && least.compareTo(new BigDecimal(from.strip())) == 0;
        return clamped(next ? least.add(BigDecimal.ONE) : least);
    }

    /** The greatest whole number in the range; -1 where there is none. */
    int most() {
        if (to == null) {
            return Integer.MAX_VALUE;
        }
        BigDecimal most = new BigDecimal(to.strip()).setScale(0, RoundingMode.FLOOR);
        boolean less = !toIncluded && most.compareTo(new BigDecimal(to.strip())) == 0;
        return clamped(less ? most.subtract(BigDecimal.ONE) : most);
    }

    private static int clamped(BigDecimal number) {
        BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
        return number.max(BigDecimal.ONE.negate()).min(most).intValue();
    }

    Told told() {
        return from != null && from.equals(to)
                ? new Told.Names(List.of(from))
                : new Told.Between(from, fromIncluded, to, toIncluded);
    }
}
