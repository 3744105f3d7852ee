package org.nyaya.transcript;

/** What a person should look at before a draft is taken into a study. */
public enum Warning {
    /** The encoding is a guess: letters with accents may be wrong. */
    GUESSED_ENCODING,
    /** No speaker was found; the blocks of the text stand as turns. */
    NO_SPEAKERS,
    /** Only one speaker was found: the labels of the other may have another shape. */
    ONE_SPEAKER
}
