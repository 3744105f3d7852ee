package org.nyaya.transcript;

/** What a person should look at before a draft is taken into a study. */
public enum Warning {
    /** The encoding is a guess: letters with accents may be wrong. */
    GUESSED_ENCODING,
    /** No speaker was found; the blocks of the text stand as turns. */
    NO_SPEAKERS,
    /** Only one speaker was found: the labels of the other may have another shape. */
    ONE_SPEAKER,
    /** Pictures were left out. */
    PICTURES_LEFT_OUT,
    /** Macros were left out. */
    MACROS_LEFT_OUT,
    /** Comments of the word processor were left out. */
    COMMENTS_LEFT_OUT,
    /** Tracked changes were taken as accepted. */
    CHANGES_ACCEPTED,
    /** Some cues of a subtitle file were broken and left out. */
    BROKEN_CUES
}
