package org.nyaya.source;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in a source.
 *
 * @param label as the text has it, without the colon
 * @param person the id of the person behind it; null where unidentified, and then never counted as
 *     a person
 */
public record Speaker(long id, String label, @Nullable Long person, boolean interviewer) {}
