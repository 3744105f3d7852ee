package org.nyaya.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;

/**
 * How many codings each code has, kept from one change to the next: only the sources that were
 * touched are counted again, however many codings there are elsewhere. Used on the study thread,
 * inside reads.
 */
final class CodingCounts {

    /** Counted for that coder, with these layers of what was agreed. */
    private record Kept(
            long coder,
            Set<Long> agreed,
            Map<Long, Map<Long, Integer>> bySource,
            Map<Long, Integer> all) {

        static Kept of(long coder, Set<Long> agreed, Map<Long, Map<Long, Integer>> bySource) {
            Map<Long, Integer> all = new HashMap<>();
            bySource.values()
                    .forEach(counts -> counts.forEach((code, n) -> all.merge(code, n, Kept::sum)));
            return new Kept(coder, agreed, bySource, all);
        }

        void replace(long source, Map<Long, Integer> counts) {
            Map<Long, Integer> before = bySource.getOrDefault(source, Map.of());
            before.forEach((code, n) -> all.merge(code, -n, Kept::sum));
            counts.forEach((code, n) -> all.merge(code, n, Kept::sum));
            bySource.put(source, counts);
        }

        /** None rather than nought: a code without codings is not in the counts. */
        private static @Nullable Integer sum(Integer one, Integer other) {
            return one + other == 0 ? null : one + other;
        }
    }

    private final Margins margins;
    private final Set<Long> touched = new HashSet<>();
    private @Nullable Kept kept;

    CodingCounts(Project project, Margins margins) {
        this.margins = margins;
        project.onChanged(this::hear);
    }

    /** How many codings each code has by itself, in the usual scope of that coder. */
    Map<Long, Integer> of(Read read, Coder coder) {
        List<Layer> layers = Layers.in(read);
        Set<Long> agreed = Scope.ofCoder(coder, layers).agreedLayers();
        Kept now = kept;
        if (now == null || now.coder() != coder.id() || !now.agreed().equals(agreed)) {
            now = Kept.of(coder.id(), agreed, CodingStore.counts(read, coder, agreed));
            kept = now;
            touched.clear();
        }
        for (Iterator<Long> sources = touched.iterator(); sources.hasNext(); ) {
            long source = sources.next();
            now.replace(source, counted(margins.of(read, source), coder, layers));
            sources.remove();
        }
        return Map.copyOf(now.all());
    }

    private static Map<Long, Integer> counted(Margin margin, Coder coder, List<Layer> layers) {
        boolean[] in = margin.in(Scope.of(coder, layers, List.of(margin)));
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                counts.merge(margin.code(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private void hear(Changed changed) {
        if (changed.touches(Table.CODING, Table.SOURCE)) {
            touched.addAll(changed.sources());
        }
    }
}
