package org.nyaya.coding;

/**
 * Keeps codings apart that must not be counted together.
 *
 * @param agreed whether it holds what coders agreed on, rather than somebody's own work
 * @param name unique in the study, whatever its case and kind
 */
record Layer(long id, boolean agreed, String name) {}
