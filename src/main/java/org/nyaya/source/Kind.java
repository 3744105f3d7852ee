package org.nyaya.source;

import java.util.Locale;

/** What a source is. Only transcripts and translations are of an interview. */
public enum Kind {
    TRANSCRIPT,
    TRANSLATION,
    NOTE,
    DOCUMENT;

    /** Whether it is of people who talk, so that its speakers matter. */
    public boolean isTalk() {
        return this == TRANSCRIPT || this == TRANSLATION;
    }

    /** As the study file writes it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
