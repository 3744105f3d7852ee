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
    TOO_LARGE
}
