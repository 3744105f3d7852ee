package org.nyaya.coding;

import java.util.Locale;

/** What makes a text hard to read. */
public enum FlagKind {
    VIOLENCE("violence"),
    SEXUAL_VIOLENCE("sexual violence"),
    CHILD("child"),
    SELF_HARM("self-harm"),
    DEATH("death"),
    OTHER("other");

    private final String stored = name().toLowerCase(Locale.ROOT);
    private final String written;

    FlagKind(String written) {
        this.written = written;
    }

    /** As questions write it. */
    public String written() {
        return written;
    }

    /** As the study file has it. */
    String stored() {
        return stored;
    }

    static FlagKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
