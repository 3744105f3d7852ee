package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.nyaya.text.PartialDate;
import org.nyaya.ui.kit.Kit;

/** Dates as people write them. */
final class Dates {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    private Dates() {}

    /** A date in ISO 8601, perhaps without day or month; what is no date is left as it is. */
    static String of(Kit kit, String iso) {
        if (PartialDate.of(iso).isEmpty()) {
            return iso;
        }
        return switch (iso.length()) {
            case DAY -> format(kit, "d MMM uuuu").format(LocalDate.parse(iso));
            case MONTH -> format(kit, "MMM uuuu").format(YearMonth.parse(iso));
            default -> iso;
        };
    }

    /** A day, by its distance where that is short. */
    static String near(Kit kit, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return kit.say("beside.today");
        }
        return day.equals(today.minusDays(1)) ? kit.say("beside.yesterday") : of(kit, day.toString());
    }

    private static DateTimeFormatter format(Kit kit, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, kit.words().locale());
    }
}
