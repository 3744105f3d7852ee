package org.nyaya.coding;

/**
 * A coding, and what is known of how it came about.
 *
 * @param at when it was made or last changed, in milliseconds since 1970
 */
public record About(Coding coding, Coder coder, Layer layer, long at) {}
