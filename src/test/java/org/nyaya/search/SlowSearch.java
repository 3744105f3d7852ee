package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Coder;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.text.Span;

/**
 * Answers questions as the description of the question language reads, slowly: every passage or
 * turn is looked at, every word compared as it stands, in lower case.
 */
final class SlowSearch {

    private static final int ALL = Integer.MAX_VALUE;

    private final Facts facts;
    private final List<Facts.Coding> scope;

    private SlowSearch(Facts facts, Coder coder) {
        this.facts = facts;
        this.scope = facts.inScope(coder);
    }

    /** One clause of a random question: a code where {@code words} is empty. */
    private record Asked(List<String> words, long code, boolean below, boolean negated) {

        String written(Facts facts) {
            String minus = negated ? "-" : "";
            if (words.isEmpty()) {
                return minus + "code:" + facts.path(code) + (below ? ">*" : "");
            }
            return minus
                    + (words.size() == 1 ? words.getFirst() : '"' + String.join(" ", words) + '"');
        }
    }

    private record Result(long source, Span span, long code, long id) {}

    /** Asks some random questions and compares every answer, its counts too. */
    static void compare(Study study, Coder coder, Random random, int questions, String seed) {
        SlowSearch slow = new SlowSearch(Facts.of(study.project()), coder);
        for (int i = 0; i < questions; i++) {
            List<Asked> clauses = slow.clauses(random);
            String question =
                    String.join(" ", clauses.stream().map(one -> one.written(slow.facts)).toList());
            Answer answer = study.ask().ask(question, coder, ALL).join();
            slow.compare(answer, slow.find(clauses), seed + ", by " + coder + ": " + question);
        }
    }

    private void compare(Answer answer, List<Result> expected, String message) {
        assertEquals(
                expected.stream().map(this::told).sorted().toList(),
                answer.hits().stream().map(SlowSearch::told).sorted().toList(),
                message);
        Set<String> people = new HashSet<>();
        Set<Long> sources = new HashSet<>();
        for (Result one : expected) {
            sources.add(one.source());
            for (Facts.Turn turn : facts.turnsOf(one.source(), one.span())) {
                if (!turn.asks() && turn.person() != null) {
                    people.add(turn.person());
                }
            }
        }
        assertEquals(
                List.of(expected.size(), people.size(), sources.size()),
                List.of(answer.found(), answer.people(), answer.sources()),
                message);
    }

    private String told(Result one) {
        Facts.Source source = facts.source(one.source());
        return told(
                source.name(),
                one.span(),
                one.code() == 0 ? "" : facts.path(one.code()),
                source.body().substring(one.span().start(), one.span().end()));
    }

    private static String told(Hit hit) {
        String code =
                hit.coder() == null
                        ? ""
                        : hit.codes().stream().findFirst().map(CodePath::toString).orElse("");
        return told(hit.source().name(), hit.span(), code, hit.text());
    }

    private static String told(String source, Span span, String code, String text) {
        return source + " " + span + " " + code + " " + text;
    }

    private List<Asked> clauses(Random random) {
        List<Asked> clauses = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            boolean negated = random.nextInt(3) == 0;
            if (random.nextBoolean() && !facts.codes().isEmpty()) {
                long code = facts.codes().get(random.nextInt(facts.codes().size())).id();
                clauses.add(new Asked(List.of(), code, random.nextBoolean(), negated));
            } else {
                List<String> words = new ArrayList<>();
                for (int w = random.nextInt(4) == 0 ? 2 : 1; w > 0; w--) {
                    words.add(RandomStudy.WORDS.get(random.nextInt(RandomStudy.WORDS.size())));
                }
                clauses.add(new Asked(words, 0, false, negated));
            }
        }
        return clauses;
    }

    private List<Result> find(List<Asked> clauses) {
        List<Asked> tests = new ArrayList<>(clauses);
        Asked wanted = null;
        for (Asked clause : clauses) {
            if (wanted == null && clause.words().isEmpty() && !clause.negated()) {
                wanted = clause;
                tests.remove(clause);
            }
        }
        List<Result> candidates = new ArrayList<>();
        if (wanted == null) {
            for (Facts.Turn turn : facts.turns()) {
                if (!turn.asks() && turn.said() < turn.end()) {
                    Span span = new Span(turn.said(), turn.end());
                    candidates.add(new Result(turn.source(), span, 0, 0));
                }
            }
        } else {
            for (Facts.Coding coding : scope) {
                if (codes(wanted).contains(coding.code())) {
                    candidates.add(
                            new Result(coding.source(), coding.span(), coding.code(), coding.id()));
                }
            }
        }
        return candidates.stream()
                .filter(one -> tests.stream().allMatch(test -> holds(one, test) != test.negated()))
                .toList();
    }

    private boolean holds(Result one, Asked test) {
        if (test.words().isEmpty()) {
            return scope.stream()
                    .anyMatch(coding ->
                            codes(test).contains(coding.code())
                                    && coding.id() != one.id()
                                    && coding.sharesTextWith(one.source(), one.span()));
        }
        String body = facts.source(one.source()).body();
        for (Facts.Turn turn : facts.turnsOf(one.source(), one.span())) {
            int from = Math.max(turn.said(), one.span().start());
            int to = Math.min(turn.end(), one.span().end());
            if (!turn.asks() && from < to && follow(body.substring(from, to), test.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean follow(String said, List<String> words) {
        List<String> spoken = List.of(said.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
        for (int i = 0; i + words.size() <= spoken.size(); i++) {
            if (spoken.subList(i, i + words.size()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private Set<Long> codes(Asked asked) {
        return asked.below() ? facts.withAllBelow(asked.code()) : Set.of(asked.code());
    }
}
