package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
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

    /** All layers, in the order in which they came. */
    public static List<Layer> in(Read read) {
        return read.list(
                row -> new Layer(row.number(0), row.text(1), row.text(2).equals("agreed")),
                "select id, name, kind from layer order by id");
    }

    /**
     * The id of that layer, added where there is none; empty where one of the other kind has its
     * name.
     */
    static Optional<Long> named(Tx tx, LayerName wanted) {
        if (wanted.equals(LayerName.OWN)) {
            return Optional.of(own(tx));
        }
        String folded = Names.fold(wanted.name());
        for (Layer layer : in(tx)) {
            if (Names.fold(layer.name()).equals(folded)) {
                return layer.agreed() == wanted.agreed()
                        ? Optional.of(layer.id())
                        : Optional.empty();
            }
        }
        String kind = wanted.agreed() ? "agreed" : "own";
        return Optional.of(
                tx.insert(Table.LAYER, "name, folded, kind", wanted.name().strip(), folded, kind));
    }
}
