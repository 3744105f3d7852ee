package org.nyaya.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margins;
import org.nyaya.project.Project;
import org.nyaya.source.Outlines;
import org.nyaya.source.Texts;
import org.nyaya.text.Span;

/**
 * Answers questions about an open study: {@code src/docs/questions.md} says what can be asked. Each
 * is answered as the study stands after all that was done before the call; each fails with {@link
 * BadQuestion} where it cannot be answered. The coder is whose own codings count where nothing is
 * agreed and the question does not say otherwise.
 */
public final class Ask {

    /** How many hits are told in one go: a page is. */
    private static final int TOGETHER = 50;

    private final Project project;
    private final Index index;
    private final Texts texts;

    private final TurnNumbers numbers = new TurnNumbers();
    private final Scratch scratch = new Scratch();

    private @Nullable Last last;

    private Ask(Project project, Index index, Texts texts) {
        this.project = project;
        this.index = index;
        this.texts = texts;
    }

    /**
     * Answers from that study, with an index that loads in the background; {@link #index} is to be
     * closed.
     */
    public static Ask of(Project project, Outlines outlines, Margins margins, Texts texts) {
        Desk desk = new Desk(project, outlines, margins);
        return new Ask(project, Index.of(project, desk, outlines, texts), texts);
    }

    public Index index() {
        return index;
    }

    /**
     * Answers a question.
     *
     * @param most how many hits are told at the most; counts are of all
     */
    public CompletableFuture<Answer> ask(String question, Coder coder, int most) {
        long began = System.nanoTime();
        return understood(question, coder)
                .thenCompose(asked ->
                        index.search(reader -> page(asked, evaluated(asked, reader), most, reader)))
                .thenCompose(page -> told(page).thenApply(hits -> answer(page, hits, began)));
    }

    /** Says what a question means, and looks for nothing. */
    public CompletableFuture<Understood> understand(String question, Coder coder) {
        return understood(question, coder).thenApply(Asked::question);
    }

    /** Counts how what a question finds spreads over people, sources, codes and so on. */
    public CompletableFuture<List<Facet>> facets(String question, Coder coder) {
        return understood(question, coder)
                .thenCompose(asked ->
                        index.search(reader ->
                                new Facets(asked.sheets(), evaluated(asked, reader)).count()));
    }

    /** What a question can name, as the study is now. */
    public CompletableFuture<Vocabulary> vocabulary() {
        return index.level((read, sheets) -> Vocabulary.of(sheets));
    }

    /** Answers a question, and tells what each of its conditions left. */
    public CompletableFuture<Explanation> explain(String question, Coder coder) {
        long began = System.nanoTime();
        return understood(question, coder)
                .thenCompose(asked ->
                        index.search(reader -> {
                            Evaluation evaluation =
                                    new Evaluation(
                                            asked.sheets(),
                                            asked.question(),
                                            reader,
                                            numbers,
                                            scratch);
                            float[] scores = evaluation.run().scores();
                            if (scores != null) {
                                scratch.giveBack(scores);
                            }
                            return new Explanation(
                                    asked.question(),
                                    evaluation.looked(),
                                    evaluation.steps(),
                                    Duration.ofNanos(System.nanoTime() - began));
                        }));
    }

    private record Asked(Understood question, Sheets sheets) {}

    private CompletableFuture<Asked> understood(String question, Coder coder) {
        List<Clause> clauses;
        try {
            clauses = QuestionParser.parse(question);
        } catch (BadQuestion e) {
            return CompletableFuture.failedFuture(e);
        }
        return index.level((read, sheets) -> {
            try {
                Understood understood = Resolver.understand(read, clauses, sheets, coder);
                return new Asked(understood, sheets);
            } catch (BadQuestion e) {
                throw new CompletionException(e);
            }
        });
    }

    /** What was found last, for what is asked about it next. */
    private record Last(Asked asked, Found found) {}

    /** On the thread of the index, which alone knows what was found last. */
    @SuppressWarnings("ReferenceEquality") // other sheets are made when something changes
    private Found evaluated(Asked asked, IndexReader reader) throws IOException {
        Last before = last;
        if (before != null
                && before.asked().sheets() == asked.sheets()
                && before.asked().question().equals(asked.question())) {
            return before.found();
        }
        Found found =
                new Evaluation(asked.sheets(), asked.question(), reader, numbers, scratch).run();
        float[] free = before == null ? null : before.found().scores();
        if (free != null) {
            scratch.giveBack(free);
        }
        last = new Last(asked, found);
        return found;
    }

    private record Page(
            Asked asked,
            Found found,
            int spans,
            int people,
            int sources,
            List<Integer> rows,
            List<Float> scores,
            List<List<Span>> marks,
            List<Groups.Of> groups) {}

    private Page page(Asked asked, Found found, int most, IndexReader reader) throws IOException {
        Groups groups = new Groups(asked.sheets(), found);
        Unit shown = asked.question().shown();
        boolean grouped = shown == Unit.PEOPLE || shown == Unit.SOURCES;
        List<Groups.Of> by = grouped ? groups.by(shown, most) : List.of();
        List<Integer> rows =
                grouped ? by.stream().map(Groups.Of::best).toList() : Ranking.first(found, most);
        List<List<Span>> marks =
                new Marks(reader, numbers, asked.sheets(), found)
                        .of(rows, asked.question().conditions());
        float[] all = found.scores();
        // The next question is lent the same array.
        List<Float> scores = rows.stream().map(row -> all == null ? 0 : all[row]).toList();
        return new Page(
                asked,
                found,
                found.spans(),
                groups.people().size(),
                groups.sources(),
                rows,
                scores,
                marks,
                by);
    }

    /** Tells hits part by part, so that others are let through between. */
    private CompletableFuture<List<Hit>> told(Page page) {
        Telling telling =
                new Telling(texts, page.asked().sheets(), page.asked().question(), page.found());
        CompletableFuture<List<Hit>> hits = CompletableFuture.completedFuture(new ArrayList<>());
        for (int i = 0; i < page.rows().size(); i += TOGETHER) {
            int from = i;
            int to = Math.min(page.rows().size(), from + TOGETHER);
            hits =
                    hits.thenCompose(told ->
                            project.read(read -> {
                                for (int at = from; at < to; at++) {
                                    told.add(
                                            telling.tell(
                                                    read,
                                                    page.rows().get(at),
                                                    page.scores().get(at),
                                                    page.marks().get(at)));
                                }
                                return told;
                            }));
        }
        return hits;
    }

    private static Answer answer(Page page, List<Hit> hits, long began) {
        Understood question = page.asked().question();
        List<Answer.Group> groups = new ArrayList<>();
        for (int i = 0; i < page.groups().size(); i++) {
            Groups.Of group = page.groups().get(i);
            groups.add(new Answer.Group(group.name(), group.found(), hits.get(i)));
        }
        return new Answer(
                question.unit(),
                question.shown(),
                page.found().count(),
                page.spans(),
                page.people(),
                page.sources(),
                groups.isEmpty() ? hits : List.of(),
                groups,
                question.scope(),
                Duration.ofNanos(System.nanoTime() - began));
    }
}
