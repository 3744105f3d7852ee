package org.nyaya.coding;

import java.util.Locale;

/** How far somebody says to be with a source: what a coder says, never a percentage. */
public enum Pass {
    UNREAD,
    FIRST,
    REVIEWED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Pass of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
