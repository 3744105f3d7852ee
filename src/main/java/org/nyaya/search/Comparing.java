package org.nyaya.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NegativeCases;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Outlines;
import org.nyaya.source.Texts;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/**
 * Constant comparison: the passages that a coder coded alike, the key quotes first, then those
 * nearest in meaning to what is before the coder, then the oldest.
 */
public final class Comparing {

    /** What is before the coder: words of a source (an id). */
    public record Near(long source, Span span) {}

    /**
     * Passages of one code.
     *
     * @param first those to be looked at first
     * @param all how many there are
     */
    public record Passages(List<Compared> first, int all) {

        public Passages {
            first = List.copyOf(first);
        }
    }

    /** Of more passages the newest are looked at for their meaning. */
    private static final int MOST_WEIGHED = 2_000;

    /** So many texts are cut in one read, so that others are let through between. */
    private static final int TOGETHER = 100;

    /** More that are near push out what is old and clear. */
    private static final int MOST_NEAR = 12;

    private final Project project;
    private final Index index;
    private final Outlines outlines;
    private final Texts texts;
    private final Nearness nearness = new Nearness();

    public Comparing(Project project, Ask ask, Outlines outlines, Texts texts) {
        this.project = project;
        this.index = ask.index();
        this.outlines = outlines;
        this.texts = texts;
    }

    /**
     * The passages that a coder coded with a code (an id).
     *
     * @param near what they are compared with; null for nothing
     * @param except the id of a coding that is left out, for it is what they are compared with
     * @param most how many are told at the most
     */
    public CompletableFuture<Passages> of(
            long code, @Nullable Near near, @Nullable Long except, Coder coder, int most) {
        return project.read(read ->
                        Codings.of(read, code, coder).stream()
                                .filter(one -> except == null || one.id() != except)
                                .toList())
                .thenCompose(all -> weighed(all, near).thenApply(weights -> order(all, weights)))
                .thenCompose(order -> project.read(read -> told(read, code, order, most)));
    }

    private CompletableFuture<Map<Long, Double>> weighed(List<Coding> all, @Nullable Near near) {
        if (near == null || near.span().isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        List<Coding> newest =
                all.stream()
                        .sorted(Comparator.comparingLong(Coding::id).reversed())
                        .limit(MOST_WEIGHED)
                        .toList();
        CompletableFuture<List<Nearness.Said>> said =
                CompletableFuture.completedFuture(new ArrayList<>());
        for (int i = 0; i < newest.size(); i += TOGETHER) {
            List<Coding> some = newest.subList(i, Math.min(newest.size(), i + TOGETHER));
            said =
                    said.thenCompose(before ->
                            project.read(read -> {
                                some.forEach(one -> before.add(said(read, one)));
                                return before;
                            }));
        }
        return said.thenCombine(project.read(read -> said(read, near)), Map::entry)
                .thenCompose(both ->
                        index.search(
                                reader -> nearness.weigh(reader, both.getValue(), both.getKey())));
    }

    private Nearness.Said said(Read read, Coding one) {
        return new Nearness.Said(
                one.id(),
                outlines.of(read, one.source()).language(),
                one.span().of(texts.body(read, one.text())));
    }

    private Nearness.Said said(Read read, Near near) {
        var outline = outlines.of(read, near.source());
        String body = texts.body(read, outline.text());
        int end = Math.min(body.length(), near.span().end());
        return new Nearness.Said(
                0, outline.language(), body.substring(Math.min(near.span().start(), end), end));
    }

    private record Placed(Coding coding, Compared.Why why) {}

    private static List<Placed> order(List<Coding> all, Map<Long, Double> weights) {
        List<Placed> order = new ArrayList<>();
        Set<Long> placed = new HashSet<>();
        Comparator<Coding> nearest =
                Comparator.<Coding>comparingDouble(one -> -weights.getOrDefault(one.id(), 0.0))
                        .thenComparingLong(Coding::id);
        all.stream()
                .filter(Coding::keyQuote)
                .sorted(nearest)
                .forEach(one -> order.add(new Placed(one, Compared.Why.KEY_QUOTE)));
        order.forEach(one -> placed.add(one.coding().id()));
        all.stream()
                .filter(one -> !one.keyQuote() && weights.containsKey(one.id()))
                .sorted(nearest)
                .limit(MOST_NEAR)
                .forEach(one -> {
                    order.add(new Placed(one, Compared.Why.NEAR));
                    placed.add(one.id());
                });
        all.stream()
                .filter(one -> !placed.contains(one.id()))
                .sorted(Comparator.comparingLong(Coding::id))
                .forEach(one -> order.add(new Placed(one, Compared.Why.OLD)));
        return order;
    }

    private Passages told(Read read, long code, List<Placed> order, int most) {
        Set<Long> negative = NegativeCases.ofCode(read, code);
        Map<Long, String> names = new HashMap<>();
        read.each(row -> names.put(row.number(0), row.text(1)), "select id, name from source");
        List<Compared> told = new ArrayList<>();
        for (Placed one : order.subList(0, Math.min(most, order.size()))) {
            Coding coding = one.coding();
            String body = texts.body(read, coding.text());
            told.add(
                    new Compared(
                            coding,
                            negative.contains(coding.id()),
                            one.why(),
                            names.getOrDefault(coding.source(), ""),
                            Paragraphs.at(body, coding.span().start()),
                            coding.span().of(body)));
        }
        return new Passages(told, order.size());
    }
}
