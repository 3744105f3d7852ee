package org.nyaya.coding;

import java.time.LocalDate;
import org.nyaya.text.Span;

/**
 * A short note on a passage, without a code.
 *
 * @param source the id of the source
 * @param span in its text
 * @param coder the id of who wrote it
 * @param date on which it was written first
 */
public record Annotation(
        long id, long source, Span span, long coder, LocalDate date, String body) {}
