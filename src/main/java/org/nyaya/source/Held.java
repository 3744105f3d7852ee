package org.nyaya.source;

import org.jspecify.annotations.Nullable;

/**
 * What a citation of an interview needs.
 *
 * @param date when it was held, as far as that is known: ISO 8601, perhaps without day or month
 */
public record Held(long id, String name, @Nullable String date) {}
