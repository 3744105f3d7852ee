package org.nyaya.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** All layers, in the order in which they came. */
    static List<Layer> all(Read read) {
        return read.list(
                row -> new Layer(row.number(0), row.text(1).equals("agreed"), row.text(2)),
                "select id, kind, name from layer order by id");
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
        for (Layer layer : all(tx)) {
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

    /** The layers of what coders agreed on; empty before they met. */
    static Set<Long> agreed(Read read) {
        return new HashSet<>(
                read.list(row -> row.number(0), "select id from layer where kind = 'agreed'"));
    }
}
