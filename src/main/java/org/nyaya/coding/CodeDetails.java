package org.nyaya.coding;

import org.jspecify.annotations.Nullable;

/** Everything of a code but its name and place; see {@link Code}. */
public record CodeDetails(
        @Nullable String color,
        @Nullable String tag,
        Definition definition,
        @Nullable String origin,
        @Nullable String stage) {

    public static final CodeDetails NONE = new CodeDetails(null, null, Definition.NONE, null, null);
}
