package org.nyaya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margins;
import org.nyaya.coding.Scope;
import org.nyaya.project.Project;
import org.nyaya.source.Outlines;

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

    /** By source, what it adds: most sources are as they were when it was counted last. */
    private final Map<Long, Share> shares = new ConcurrentHashMap<>();

    public Frequencies(Project project, Outlines outlines, Margins margins) {
        this.project = project;
        this.outlines = outlines;
        this.margins = margins;
    }

    /** Counts as the study is now; {@code coder}'s own codings where nothing is agreed. */
    public CompletableFuture<Table> count(Coder coder) {
        return project.read(read -> Material.of(read, coder, outlines, margins))
                .thenApplyAsync(this::table);
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

    private Table table(Material material) {
        Map<Long, Counter> alone = new HashMap<>();
        Map<Long, Counter> withBelow = new HashMap<>();
        Set<Long> counted = new HashSet<>();
        for (Material.Piece piece : material.pieces()) {
            Share share =
                    shares.compute(
                            piece.source().id(),
                            (source, before) ->
                                    before != null && before.holdsFor(material, piece)
                                            ? before
                                            : Share.of(material, piece));
            share.addTo(alone, withBelow);
            counted.add(piece.source().id());
        }
        shares.keySet().retainAll(counted);
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

    private static Tally tally(Map<Long, Counter> counters, long code) {
        Counter counter = counters.get(code);
        return counter == null ? Tally.NOTHING : counter.tally();
    }
}
