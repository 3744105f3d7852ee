package org.nyaya.coding;

/**
 * What a code means, in the five parts a codebook needs; each may be empty.
 *
 * @param text what it means
 * @param include when to use it
 * @param exclude when not to, and what to use instead
 * @param example a passage that it fits
 * @param counterExample a passage that looks like it and is not
 */
public record Definition(
        String text, String include, String exclude, String example, String counterExample) {

    public static final Definition NONE = new Definition("", "", "", "", "");
}
