package org.nyaya.search;

import org.nyaya.coding.Coding;

/**
 * A passage to compare with, of the same code.
 *
 * @param negative whether it speaks against what the code says of the others
 * @param in the name of the source
 * @param paragraph in which it begins, from 1
 * @param text what stands there
 */
public record Compared(
        Coding coding, boolean negative, Why why, String in, int paragraph, String text) {

    /** Why it stands where it does. */
    public enum Why {
        KEY_QUOTE,
        /** It is said in words like those it is compared with. */
        NEAR,
        /** None of the two; the oldest first. */
        OLD
    }
}
