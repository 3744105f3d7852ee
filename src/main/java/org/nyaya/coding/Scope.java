package org.nyaya.coding;

import java.util.HashSet;
import java.util.Set;
import org.nyaya.project.Read;

/**
 * Whose codings count: in a source that the coders have agreed on, what they agreed; elsewhere one
 * coder's own. Never a sum over coders.
 *
 * @param coder whose own work counts
 * @param agreedLayers ids of the layers of what coders agreed on
 * @param agreedSources ids of the sources that have codings in such a layer
 */
public record Scope(Coder coder, Set<Long> agreedLayers, Set<Long> agreedSources) {

    public Scope {
        agreedLayers = Set.copyOf(agreedLayers);
        agreedSources = Set.copyOf(agreedSources);
    }

    /** The scope of that coder, as the study is now. */
    public static Scope of(Read read, Coder coder) {
        Set<Long> layers = Layers.agreed(read);
        Set<Long> sources = new HashSet<>();
        for (long layer : layers) {
            sources.addAll(
                    read.list(
                            row -> row.number(0),
                            "select distinct source from coding where layer = ?",
                            layer));
        }
        return new Scope(coder, layers, sources);
    }

    /** Whether a coding in that source, by that coder, in that layer counts. */
    public boolean covers(long source, long by, long layer) {
        return agreedSources.contains(source)
                ? agreedLayers.contains(layer)
                : by == coder.id() && !agreedLayers.contains(layer);
    }
}
