package org.nyaya.coding;

/**
 * A layer as a table names it.
 *
 * @param agreed whether it holds what coders agreed on
 * @param name empty for the layer that coding goes to, whatever a study calls it
 */
public record LayerName(boolean agreed, String name) {

    /** The layer that coding goes to. */
    public static final LayerName OWN = new LayerName(false, "");
}
