package org.nyaya.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history: what is undone and redone as a whole.
 *
 * @param id rises from step to step
 * @param coder who did it; null where that coder has been undone since
 * @param undone whether it is undone now (and, until something new is done, can be redone)
 * @param dropped whether it was undone and something new was done since, so that it cannot come
 *     back
 * @param origin whether it made the study or brought it to a newer version: nothing undoes it, nor
 *     anything before it
 */
public record Step(
        long id,
        Label label,
        @Nullable String coder,
        Instant at,
        boolean undone,
        boolean dropped,
        boolean origin) {}
