package org.nyaya.search;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Margins;
import org.nyaya.coding.Scope;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;

/** Answers questions about an open study. See {@link OldParser} for what can be asked. */
public final class Ask {

    private final Project project;
    private final Index index;
    private final Outlines outlines;
    private final Margins margins;
    private final Telling telling;

    private Ask(Project project, Index index, Outlines outlines, Margins margins, Texts texts) {
        this.project = project;
        this.index = index;
        this.outlines = outlines;
        this.margins = margins;
        this.telling = new Telling(outlines, margins, texts);
    }

    /**
     * Answers from that study, with an index that loads in the background; {@link #index} is to be
     * closed.
     */
    public static Ask of(Project project, Outlines outlines, Margins margins, Texts texts) {
        Index index = Index.of(project, new Documents(outlines, texts));
        return new Ask(project, index, outlines, margins, texts);
    }

    public Index index() {
        return index;
    }

    /**
     * Answers a question as it stands after all that was done before this call.
     *
     * @param coder whose own codings count where nothing is agreed
     * @param most how many hits are told at the most; counts are of all
     * @return fails with {@link BadQuestion} where the question cannot be answered
     */
    public CompletableFuture<Answer> ask(String question, Coder coder, int most) {
        long began = System.nanoTime();
        try {
            List<OldClause> clauses = OldParser.parse(question);
            return project.read(read ->
                            new Known(CodeTree.of(read), Scope.of(read, coder), languages(read)))
                    .thenCompose(known -> resolve(clauses, known))
                    .thenCompose(resolved ->
                            find(resolved)
                                    .thenCompose(found ->
                                            project.read(read ->
                                                    answer(read, resolved, found, most, began))));
        } catch (BadQuestion e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CompletableFuture<Resolved> resolve(List<OldClause> clauses, Known known) {
        try {
            return CompletableFuture.completedFuture(
                    new Resolver(known.codes()).resolve(clauses, known.scope(), known.languages()));
        } catch (BadQuestion e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<List<Found>> find(Resolved question) {
        if (question.words().isEmpty()) {
            Set<Long> wanted = question.wanted();
            return project.read(read -> wanted == null ? turns(read) : codings(read, wanted));
        }
        try {
            Query query = WordSearch.query(question);
            return index.search(searcher -> WordSearch.find(searcher, query));
        } catch (BadQuestion e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Answer answer(Read read, Resolved question, List<Found> all, int most, long began) {
        Map<Long, Source> byId =
                Sources.in(read).stream()
                        .collect(Collectors.toMap(Source::id, Function.identity()));
        // A source may have gone since the index was asked.
        List<Found> found =
                all.stream()
                        .filter(one -> byId.containsKey(one.source()) && holds(read, question, one))
                        .toList();
        Function<Found, Source> source = one -> Objects.requireNonNull(byId.get(one.source()));
        Set<Long> people = new HashSet<>();
        Set<Long> where = new HashSet<>();
        for (Found one : found) {
            where.add(one.source());
            for (Turn turn : outlines.of(read, one.source()).within(one.span())) {
                turn.person().ifPresent(people::add);
            }
        }
        Comparator<Found> order =
                Comparator.comparingDouble((Found one) -> -one.score())
                        .thenComparing(one -> source.apply(one).name())
                        .thenComparing(Found::span)
                        .thenComparingLong(Found::id);
        List<Hit> hits =
                found.stream()
                        .sorted(order)
                        .limit(most)
                        .map(one -> telling.tell(read, question, one, source.apply(one)))
                        .toList();
        return new Answer(
                question.unit(),
                question.unit(),
                found.size(),
                people.size(),
                where.size(),
                hits,
                List.of(),
                question.scope(),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private boolean holds(Read read, Resolved question, Found found) {
        Scope scope = question.scope();
        if (question.wanted() != null
                && !scope.covers(found.source(), found.coder(), found.layer())) {
            return false;
        }
        if (question.touching().isEmpty() && question.untouched().isEmpty()) {
            return true;
        }
        Margin margin = margins.of(read, found.source());
        return question.touching().stream()
                        .allMatch(codes -> margin.touches(found.span(), codes, scope))
                && !margin.touches(found.span(), question.untouched(), scope);
    }

    /** Every turn in which somebody but the interviewer says something. */
    private List<Found> turns(Read read) {
        return Sources.in(read).stream()
                .flatMap(source ->
                        outlines.of(read, source.id()).turns().stream()
                                .filter(turn -> !turn.asks() && turn.said() < turn.end())
                                .map(turn ->
                                        new Found(
                                                turn.id(),
                                                source.id(),
                                                turn.saidSpan(),
                                                0,
                                                0,
                                                0,
                                                0)))
                .toList();
    }

    private static List<Found> codings(Read read, Set<Long> codes) {
        return read.list(
                Ask::found,
                "select id, source, start, end, code, coder, layer from coding"
                        + " where code in (select value from json_each(?))",
                Project.ids(codes));
    }

    private static Found found(Row row) {
        return new Found(
                row.number(0),
                row.number(1),
                new Span(row.count(2), row.count(3)),
                row.number(4),
                row.number(5),
                row.number(6),
                0);
    }

    private static Set<String> languages(Read read) {
        return new HashSet<>(read.list(row -> row.text(0), "select distinct language from source"));
    }

    private record Known(CodeTree codes, Scope scope, Set<String> languages) {}
}
