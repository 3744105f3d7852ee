package org.nyaya.transcript;

/** What becomes of reading a file. */
public sealed interface Reading {

    /** The file was understood. */
    record Read(Draft draft) implements Reading {}

    /** The file was not understood. */
    record Refused(Refusal why) implements Reading {}
}
