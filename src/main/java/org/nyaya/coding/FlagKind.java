package org.nyaya.coding;

import java.util.Locale;

/** What makes a text hard to read. */
public enum FlagKind {
    VIOLENCE,
    SEXUAL_VIOLENCE,
    CHILD,
    SELF_HARM,
    DEATH,
    OTHER;

    private final String stored = name().toLowerCase(Locale.ROOT);

    /** As the study file has it. */
    String stored() {
        return stored;
    }

    static FlagKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
