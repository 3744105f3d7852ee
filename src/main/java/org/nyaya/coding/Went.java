package org.nyaya.coding;

/**
 * What stood on words that a correction took away, and could not be carried over as it was.
 *
 * @param codings how many codings lost their words, and are listed
 * @param joined how many came to be the same as another, and are one with it now
 * @param quotes how many passages that memos quoted, which do so no more
 * @param flags how many flags, which went with their words
 * @param annotations how many annotations, which stand on the words beside now
 */
public record Went(int codings, int joined, int quotes, int flags, int annotations) {}
