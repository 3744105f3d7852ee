package org.nyaya.transcript;

/** Why a file cannot be read. */
public enum Refusal {
    /** Nothing in it can be seen. */
    EMPTY,
    /** It is no text. */
    BINARY,
    /** Its bytes do not fit the encoding that was named, or that its byte order mark names. */
    UNDECODABLE,
    /** It has more than {@link Decoding#MOST_BYTES} bytes. */
    TOO_LARGE,
    /** It is of a kind that Nyaya does not read. */
    UNKNOWN_FORMAT,
    /** It is an old Word document (.doc), to be saved as .docx first. */
    OLD_WORD,
    /** It is locked with a password. */
    LOCKED,
    /** It is cut off or broken. */
    BROKEN,
    /** It holds pictures of pages and no text. */
    NO_TEXT,
    /** It unpacks to far more than a document holds, nests deeper, or points outside itself. */
    HOSTILE,
    /** Reading it took more time or memory than a document of its size needs. */
    TOO_HARD
}
