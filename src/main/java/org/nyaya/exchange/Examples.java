package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Scope;
import org.nyaya.people.People;
import org.nyaya.people.Person;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Kind;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.source.Speaker;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Blanks;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;

/**
 * Passages that show what each code means: key quotes first, then those of whole sentences and at
 * least {@value #FEWEST_WORDS} words, then others; the shorter before the longer, because a reader
 * of a codebook wants the point.
 */
public final class Examples {

    /** Shorter passages are whole sentences too often ("Yes.") and show nothing by themselves. */
    static final int FEWEST_WORDS = 5;

    private final Project project;
    private final Sources sources;
    private final Codings codings;
    private final People people;
    private final Outlines outlines;
    private final Texts texts;

    public Examples(
            Project project,
            Sources sources,
            Codings codings,
            People people,
            Outlines outlines,
            Texts texts) {
        this.project = project;
        this.sources = sources;
        this.codings = codings;
        this.people = people;
        this.outlines = outlines;
        this.texts = texts;
    }

    /** How well a passage shows its code: the lesser is the better. */
    private record Weight(boolean plain, boolean partial, int length, String source, int start)
            implements Comparable<Weight> {

        private static final Comparator<Weight> ORDER =
                Comparator.comparing(Weight::plain)
                        .thenComparing(Weight::partial)
                        .thenComparingInt(Weight::length)
                        .thenComparing(Weight::source)
                        .thenComparingInt(Weight::start);

        @Override
        public int compareTo(Weight other) {
            return ORDER.compare(this, other);
        }
    }

    /** How many of each code, and who may be quoted. */
    private record Wanted(int most, Predicate<Speaker> quotable, boolean unknown) {

        boolean allows(Source source, Outline outline, Span span) {
            List<Turn> turns = outline.within(span);
            boolean told =
                    unknown || source.kind() == Kind.DOCUMENT || (!turns.isEmpty() && knows(turns));
            return told
                    && turns.stream()
                            .map(Turn::speaker)
                            .allMatch(speaker ->
                                    speaker == null
                                            || speaker.interviewer()
                                            || quotable.test(speaker));
        }

        private static boolean knows(List<Turn> turns) {
            return turns.stream().allMatch(turn -> turn.speaker() != null);
        }
    }

    private record Weighed(Weight weight, Span span) {}

    private record Chosen(Weight weight, Example example) {}

    /** Up to {@code most} passages of each code that count in {@code scope}, by the code's id. */
    public CompletableFuture<Map<Long, List<Example>>> of(Scope scope, int most) {
        return of(scope, most, speaker -> true, true);
    }

    /**
     * The same, of the passages in which nobody speaks but whoever asks and whoever may be quoted.
     *
     * @param unknown whether passages go along of which nobody knows who says them; of documents
     *     they always do
     */
    public CompletableFuture<Map<Long, List<Example>>> of(
            Scope scope, int most, Predicate<Speaker> quotable, boolean unknown) {
        return people.all()
                .thenCompose(everybody ->
                        codings.all()
                                .thenCompose(all ->
                                        sources.all()
                                                .thenCompose(there ->
                                                        choose(
                                                                there,
                                                                all,
                                                                names(everybody),
                                                                scope,
                                                                new Wanted(
                                                                        most, quotable,
                                                                        unknown)))));
    }

    private static Map<Long, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** One source after the other, in jobs of their own, so that others come between. */
    private CompletableFuture<Map<Long, List<Example>>> choose(
            List<Source> there,
            List<Coding> all,
            Map<Long, String> names,
            Scope scope,
            Wanted wanted) {
        Map<Long, List<Coding>> bySource =
                all.stream()
                        .filter(one -> scope.covers(one.source(), one.coder(), one.layer()))
                        .collect(Collectors.groupingBy(Coding::source));
        CompletableFuture<Map<Long, List<Chosen>>> done =
                CompletableFuture.completedFuture(new HashMap<>());
        for (Source source : there) {
            List<Coding> here = bySource.getOrDefault(source.id(), List.of());
            if (!here.isEmpty()) {
                done =
                        done.thenCompose(best ->
                                project.read(read -> {
                                    choose(read, source, here, names, wanted, best);
                                    return best;
                                }));
            }
        }
        return done.thenApply(best -> {
            Map<Long, List<Example>> examples = new HashMap<>();
            best.forEach((code, chosen) ->
                    examples.put(code, chosen.stream().map(Chosen::example).toList()));
            return examples;
        });
    }

    private void choose(
            Read read,
            Source source,
            List<Coding> here,
            Map<Long, String> names,
            Wanted wanted,
            Map<Long, List<Chosen>> best) {
        Outline outline = outlines.of(read, source.id());
        String body = texts.body(read, outline.text());
        int[] sentences = Sentences.in(body).toArray();
        Map<Long, List<Weighed>> byCode = new HashMap<>();
        for (Coding coding : here) {
            // A text may have been corrected since the codings were asked for.
            if (coding.text() == outline.text() && wanted.allows(source, outline, coding.span())) {
                byCode.computeIfAbsent(coding.code(), k -> new ArrayList<>())
                        .add(weighed(coding, source, outline, body, sentences));
            }
        }
        byCode.forEach((code, weighed) -> {
            List<Chosen> chosen = new ArrayList<>(best.getOrDefault(code, List.of()));
            weighed.stream()
                    .sorted(Comparator.comparing(Weighed::weight))
                    .limit(wanted.most())
                    .forEach(one ->
                            chosen.add(
                                    new Chosen(
                                            one.weight(),
                                            example(one.span(), source, outline, body, names))));
            chosen.sort(Comparator.comparing(Chosen::weight));
            best.put(code, List.copyOf(chosen.subList(0, Math.min(wanted.most(), chosen.size()))));
        });
    }

    private static Weighed weighed(
            Coding coding, Source source, Outline outline, String body, int[] sentences) {
        int start = Blanks.skip(body, coding.span().start(), coding.span().end());
        int end = Math.max(start, Blanks.trim(body, start, coding.span().end()));
        Span span = new Span(start, end);
        int after = Blanks.skip(body, end, body.length());
        boolean whole =
                begins(start, outline, sentences)
                        && (after == body.length() || begins(after, outline, sentences))
                        && outline.words().within(start, end) >= FEWEST_WORDS;
        return new Weighed(
                new Weight(!coding.keyQuote(), !whole, span.length(), source.name(), start), span);
    }

    /** Whether a sentence begins there, be it behind a label. */
    private static boolean begins(int position, Outline outline, int[] sentences) {
        return Arrays.binarySearch(sentences, position) >= 0
                || outline.within(new Span(position, position + 1)).stream()
                        .anyMatch(turn -> turn.said() == position);
    }

    private static Example example(
            Span span, Source source, Outline outline, String body, Map<Long, String> names) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Turn turn : outline.within(span)) {
            Speaker speaker = turn.speaker();
            if (speaker != null && !speaker.interviewer()) {
                String name = speaker.person() == null ? null : names.get(speaker.person());
                if (name == null) {
                    labels.add(speaker.label());
                } else {
                    known.add(name);
                }
            }
        }
        return new Example(
                span.of(body),
                List.copyOf(known.isEmpty() ? labels : known),
                source.name(),
                Paragraphs.at(body, span.start()),
                outline.places().at(span.start()).orElse(null));
    }
}
