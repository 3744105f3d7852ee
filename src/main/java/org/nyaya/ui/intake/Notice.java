package org.nyaya.ui.intake;

import java.util.List;

/**
 * What somebody should know of a file.
 *
 * @param word a few words, for the list
 * @param sentences all of it
 */
public record Notice(Level level, String word, List<String> sentences) {

    /** How much it matters. */
    public enum Level {
        /** Nothing is to be said. */
        NONE,
        /** It is in the study. */
        TAKEN,
        /** It should be looked at. */
        WARNING,
        /** It does not come in as it is. */
        TROUBLE
    }

    static final Notice NONE = new Notice(Level.NONE, "", List.of());

    public Notice {
        sentences = List.copyOf(sentences);
    }
}
