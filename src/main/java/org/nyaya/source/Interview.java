package org.nyaya.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was held, and what is known of it.
 *
 * @param name unique in the study, whatever its case
 * @param language in which it was held, as a language tag
 * @param people names of the people who were interviewed
 * @param sources names of its sources
 */
public record Interview(
        long id,
        String name,
        @Nullable String language,
        Details details,
        List<String> people,
        List<String> sources) {

    public Interview {
        people = List.copyOf(people);
        sources = List.copyOf(sources);
    }

    /**
     * What no transcript can be trusted to tell. Each is null where nobody has said it.
     *
     * @param date when it was held, as far as that is known: ISO 8601, perhaps without day or month
     * @param setting where, and how
     * @param interviewer who asked
     * @param interpreter who stood between the languages
     * @param others who else was there
     * @param guide which questions were followed
     */
    public record Details(
            @Nullable String date,
            @Nullable String setting,
            @Nullable String interviewer,
            @Nullable String interpreter,
            @Nullable String others,
            @Nullable String guide) {

        /** These, and where one is null, what {@code before} says; empty ones are taken away. */
        Details over(Details before) {
            return new Details(
                    one(date, before.date),
                    one(setting, before.setting),
                    one(interviewer, before.interviewer),
                    one(interpreter, before.interpreter),
                    one(others, before.others),
                    one(guide, before.guide));
        }

        private static @Nullable String one(@Nullable String now, @Nullable String before) {
            return now == null ? before : now.isBlank() ? null : now.strip();
        }
    }
}
