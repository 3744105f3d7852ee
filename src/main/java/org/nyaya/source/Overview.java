package org.nyaya.source;

import org.jspecify.annotations.Nullable;

/**
 * A source and how much it holds.
 *
 * @param interview the name of its interview; null where it stands alone
 */
public record Overview(
        Source source, @Nullable String interview, int turns, int speakers, int codings) {}
