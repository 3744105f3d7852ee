package org.nyaya.coding;

/** What becomes of sorting the passages of a code to others. */
public sealed interface Sorted {

    /**
     * They lie where they were sorted to.
     *
     * @param made how many codes are new
     * @param changed how many passages have another code now
     * @param doubled how many more were coded so already, so that one stayed, with the notes of
     *     both
     */
    record Done(int made, int changed, int doubled) implements Sorted {}

    /** A code, or the one that new ones were to stand beside, is not there any more. */
    record Gone() implements Sorted {}

    /** A new code cannot be made, so nothing was changed. */
    record Refused(String name, CodeEdit why) implements Sorted {}
}
