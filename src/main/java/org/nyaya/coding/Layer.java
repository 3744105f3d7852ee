package org.nyaya.coding;

/**
 * A layer of codings.
 *
 * @param name unique whatever its case
 * @param agreed whether it holds what coders agreed on, and not everybody's own work
 */
public record Layer(long id, String name, boolean agreed) {}
