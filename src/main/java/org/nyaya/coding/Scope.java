package org.nyaya.coding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose codings count: in a source that the coders have agreed on, what they agreed; elsewhere one
 * coder's own. Or, where a question says so, one coder's everywhere, or one layer. Never a sum over
 * coders.
 *
 * @param coder whose own work counts
 * @param agreedLayers ids of the layers of what coders agreed on
 * @param agreedSources ids of the sources in which such a layer counts
 * @param layer the only layer that counts; null where none was chosen
 * @param everybody whether in that layer the codings of all coders count: agreed ones have no owner
 */
public record Scope(
        Coder coder,
        Set<Long> agreedLayers,
        Set<Long> agreedSources,
        @Nullable Layer layer,
        boolean everybody) {

    public Scope {
        agreedLayers = Set.copyOf(agreedLayers);
        agreedSources = Set.copyOf(agreedSources);
    }

    /** The scope where nothing else was chosen. */
    public Scope(Coder coder, Set<Long> agreedLayers, Set<Long> agreedSources) {
        this(coder, agreedLayers, agreedSources, null, false);
    }

    /** The scope where nothing else was chosen, in a study with these layers and margins. */
    public static Scope of(Coder coder, List<Layer> layers, Collection<Margin> margins) {
        Set<Long> agreed = agreed(layers);
        Set<Long> sources = new HashSet<>();
        for (Margin margin : margins) {
            if (margin.hasAnyOf(agreed)) {
                sources.add(margin.source());
            }
        }
        return new Scope(coder, agreed, sources);
    }

    /** That coder's own codings, also where something was agreed. */
    public static Scope ofCoder(Coder coder, List<Layer> layers) {
        return new Scope(coder, agreed(layers), Set.of());
    }

    /** That layer: of own work {@code coder}'s part of it, of what was agreed all. */
    public static Scope ofLayer(Coder coder, Layer layer) {
        return new Scope(coder, Set.of(), Set.of(), layer, layer.agreed());
    }

    /** That coder's part of that layer. */
    public static Scope of(Coder coder, Layer layer) {
        return new Scope(coder, Set.of(), Set.of(), layer, false);
    }

    /** Whether a coding in that source, by that coder, in that layer counts. */
    public boolean covers(long source, long by, long in) {
        if (layer != null) {
            return in == layer.id() && (everybody || by == coder.id());
        }
        return agreedSources.contains(source)
                ? agreedLayers.contains(in)
                : by == coder.id() && !agreedLayers.contains(in);
    }

    private static Set<Long> agreed(List<Layer> layers) {
        Set<Long> agreed = new HashSet<>();
        for (Layer layer : layers) {
            if (layer.agreed()) {
                agreed.add(layer.id());
            }
        }
        return agreed;
    }
}
