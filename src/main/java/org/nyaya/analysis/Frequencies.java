package org.nyaya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layers;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Margins;
import org.nyaya.coding.Scope;
import org.nyaya.project.Project;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.text.Span;

/**
 * Counts, for every code, the people, interviews, sources, passages and words it was found in. See
 * {@link Tally}.
 */
public final class Frequencies {

    /** The counts of all codes, in the order of the codebook, and whose codings they are of. */
    public record Table(List<Frequency> rows, Scope scope) {}

    private final Project project;
    private final Outlines outlines;
    private final Margins margins;

    public Frequencies(Project project, Outlines outlines, Margins margins) {
        this.project = project;
        this.outlines = outlines;
        this.margins = margins;
    }

    /** Counts as the study is now; {@code coder}'s own codings where nothing is agreed. */
    public CompletableFuture<Table> count(Coder coder) {
        return project.read(
                        read -> {
                            CodeTree codes = CodeTree.of(read);
                            List<Material> material = new ArrayList<>();
                            for (Source source : Sources.in(read)) {
                                material.add(
                                        new Material(
                                                outlines.of(read, source.id()),
                                                margins.of(read, source.id())));
                            }
                            Scope scope =
                                    Scope.of(
                                            coder,
                                            Layers.in(read),
                                            material.stream().map(Material::margin).toList());
                            return new Counting(scope, codes, above(codes), material);
                        })
                // What was read does not change, so the study thread is free again while this
                // counts.
                .thenApplyAsync(Counting::table);
    }

    private static Map<Long, List<Long>> above(CodeTree codes) {
        Map<Long, List<Long>> above = new HashMap<>();
        for (Code code : codes.all()) {
            List<Long> ids = new ArrayList<>();
            ids.add(code.id());
            if (code.parent() != null) {
                // Those above come first in the tree.
                ids.addAll(above.getOrDefault(code.parent(), List.of()));
            }
            above.put(code.id(), ids);
        }
        return above;
    }

    private record Material(Outline outline, Margin margin) {}

    /** {@code above}: the ids of each code and of all codes above it. */
    private record Counting(
            Scope scope, CodeTree codes, Map<Long, List<Long>> above, List<Material> material) {

        Table table() {
            Map<Long, Counter> alone = new HashMap<>();
            Map<Long, Counter> withBelow = new HashMap<>();
            for (Material one : material) {
                Map<Long, SortedSet<Span>> own = new HashMap<>();
                Map<Long, SortedSet<Span>> all = new HashMap<>();
                Margin margin = one.margin();
                boolean[] counts = margin.in(scope);
                for (int i = 0; i < counts.length; i++) {
                    if (counts[i]) {
                        Span span = new Span(margin.start(i), margin.end(i));
                        own.computeIfAbsent(margin.code(i), k -> new TreeSet<>()).add(span);
                        for (long code : above.getOrDefault(margin.code(i), List.of())) {
                            all.computeIfAbsent(code, k -> new TreeSet<>()).add(span);
                        }
                    }
                }
                count(own, one.outline(), alone);
                count(all, one.outline(), withBelow);
            }
            List<Frequency> rows = new ArrayList<>();
            for (Code code : codes.all()) {
                rows.add(
                        new Frequency(
                                code,
                                codes.path(code),
                                tally(alone, code.id()),
                                tally(withBelow, code.id())));
            }
            return new Table(rows, scope);
        }

        private static void count(
                Map<Long, SortedSet<Span>> spans, Outline outline, Map<Long, Counter> counters) {
            spans.forEach((code, ofCode) ->
                    counters.computeIfAbsent(code, k -> new Counter()).add(outline, ofCode));
        }

        private static Tally tally(Map<Long, Counter> counters, long code) {
            Counter counter = counters.get(code);
            return counter == null ? new Tally(0, 0, 0, 0, 0) : counter.tally();
        }
    }
}
