package org.nyaya.coding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;

/**
 * One change of the codebook.
 *
 * @param id of its row
 * @param number from 1, without a gap; 0 is the codebook before the first
 * @param coder who did it, by name; null where that coder has been undone since
 * @param label what was done
 * @param reason why, as whoever did it said; empty where nobody said
 */
public record Version(
        long id, int number, Instant at, @Nullable String coder, Label label, String reason) {}
