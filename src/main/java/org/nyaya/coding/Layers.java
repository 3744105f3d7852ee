package org.nyaya.coding;

import java.util.HashSet;
import java.util.Set;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * Layers keep codings apart that must not be counted together: each coder's own work, and what
 * coders agreed on. A study begins with one layer for everybody's own work.
 */
public final class Layers {

    private Layers() {}

    /** Makes the layer a study begins with. */
    public static void begin(Tx tx, String name) {
        tx.insert(Table.LAYER, "name, folded, kind", name, Names.fold(name), "own");
    }

    /** The layer that coding goes to. */
    static long own(Read read) {
        return read.number("select min(id) from layer where kind = 'own'");
    }

    /** The layers of what coders agreed on; empty before they met. */
    static Set<Long> agreed(Read read) {
        return new HashSet<>(
                read.list(row -> row.number(0), "select id from layer where kind = 'agreed'"));
    }
}
