package org.nyaya.coding;

/** What becomes of giving codings another code. */
public sealed interface Recoded {

    /**
     * They have the other code.
     *
     * @param changed how many have it now and had not
     * @param doubled how many more were there with that code already, by the same coder, so that
     *     one stayed, with the notes of both
     */
    record Done(int changed, int doubled) implements Recoded {}

    /** The code is not there any more. */
    record Gone() implements Recoded {}
}
