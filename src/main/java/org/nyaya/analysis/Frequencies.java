package org.nyaya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margins;
import org.nyaya.coding.Scope;
import org.nyaya.project.Project;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
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
        return project.read(read -> Material.of(read, coder, outlines, margins))
                .thenApplyAsync(Frequencies::table);
    }

    /** The same counts for each source by itself, or for each value of an attribute of people. */
    public CompletableFuture<Crossing> cross(Coder coder, Crossing.By by) {
        return project.read(
                        read -> {
                            Material material = Material.of(read, coder, outlines, margins);
                            return new Crossed(material, Groups.of(read, by, material));
                        })
                .thenApplyAsync(Crossed::count);
    }

    private static Table table(Material material) {
        Map<Long, Counter> alone = new HashMap<>();
        Map<Long, Counter> withBelow = new HashMap<>();
        for (Material.Piece piece : material.pieces()) {
            Material.Spans spans = material.spans(piece);
            count(spans.alone(), piece.outline(), alone);
            count(spans.withSubCodes(), piece.outline(), withBelow);
        }
        List<Frequency> rows = new ArrayList<>();
        for (Code code : material.codes().all()) {
            rows.add(
                    new Frequency(
                            code,
                            material.codes().path(code),
                            tally(alone, code.id()),
                            tally(withBelow, code.id())));
        }
        return new Table(rows, material.scope());
    }

    private static void count(
            Map<Long, SortedSet<Span>> spans, Outline outline, Map<Long, Counter> counters) {
        spans.forEach((code, ofCode) ->
                counters.computeIfAbsent(code, k -> new Counter()).add(outline, ofCode));
    }

    private static Tally tally(Map<Long, Counter> counters, long code) {
        Counter counter = counters.get(code);
        return counter == null ? Tally.NOTHING : counter.tally();
    }
}
