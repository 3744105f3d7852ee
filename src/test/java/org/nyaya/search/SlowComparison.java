package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Coder;
import org.nyaya.study.Facts;
import org.nyaya.study.Study;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/** Asks a study and the slow search the same, and fails where the answers are not the same. */
final class SlowComparison {

    private static final int ALL = Integer.MAX_VALUE;
    private static final double SAME = 1e-4;

    private final Study study;
    private final Facts facts;
    private final SlowWords words;

    /** Compares with the study as it is now. */
    SlowComparison(Study study) {
        this.study = study;
        this.facts = Facts.of(study.project());
        this.words = new SlowWords(facts);
    }

    /** Asks some random questions and compares every answer. */
    static void compare(Study study, Coder coder, Random random, int questions, String message) {
        SlowComparison slow = new SlowComparison(study);
        RandomLine lines = new RandomLine(slow.facts(), random);
        for (int i = 0; i < questions; i++) {
            slow.compare(lines.any(), coder, message);
        }
    }

    Facts facts() {
        return facts;
    }

    /** Compares one answer in every part. */
    void compare(Asked.Line line, Coder coder, String message) {
        String question = line.toString();
        String about = message + ", by " + coder.name() + ": " + question;
        Answer answer;
        try {
            answer = study.ask().ask(question, coder, ALL).join();
        } catch (RuntimeException e) {
            throw new AssertionError(about, e);
        }
        SlowSearch search = new SlowSearch(facts, words, coder, line);
        SlowScore score = new SlowScore(facts, words, search, line);
        List<SlowSearch.Place> found = search.find();
        assertEquals(counts(search, found), counts(answer), about);
        if (line.show() == null || line.show().equals("passages") || line.show().equals("turns")) {
            Map<String, Expected> expected = new TreeMap<>();
            for (SlowSearch.Place place : found) {
                expected.put(key(place), new Expected(place, told(search, score, place)));
            }
            compare(expected, answer.hits(), about);
            compareOrder(expected, score, answer.hits(), about);
        } else {
            assertEquals(List.of(), answer.hits(), about);
            assertEquals(
                    groups(line.show(), search, found),
                    answer.groups().stream()
                            .map(group -> group.found() + " " + group.name())
                            .toList(),
                    about);
        }
    }

    private record Expected(SlowSearch.Place place, String told) {}

    private static void compare(Map<String, Expected> expected, List<Hit> hits, String about) {
        assertEquals(
                String.join("\n", expected.keySet()),
                hits.stream().map(SlowComparison::key).sorted().collect(Collectors.joining("\n")),
                about);
        for (Hit hit : hits) {
            Expected one = expected.get(key(hit));
            assertEquals(one == null ? "" : one.told(), told(hit), about);
        }
    }

    /** What fits better comes first; what fits alike, by source and place. */
    private void compareOrder(
            Map<String, Expected> expected, SlowScore score, List<Hit> hits, String about) {
        List<SlowSearch.Place> places = new ArrayList<>();
        for (Hit hit : hits) {
            Expected one = expected.get(key(hit));
            if (one != null) {
                places.add(one.place());
            }
        }
        for (int i = 1; i < places.size(); i++) {
            SlowSearch.Place before = places.get(i - 1);
            SlowSearch.Place after = places.get(i);
            double better = score.score(before);
            double worse = score.score(after);
            String here =
                    about + "\n" + key(before) + " " + better + "\n" + key(after) + " " + worse;
            assertTrue(better >= worse * (1 - SAME), here);
            if (score.scored(before).equals(score.scored(after))) {
                assertTrue(byPlace(before, after) <= 0, here);
            }
        }
    }

    private int byPlace(SlowSearch.Place one, SlowSearch.Place other) {
        int bySource = folded(one).compareTo(folded(other));
        return bySource != 0 ? bySource : one.span().compareTo(other.span());
    }

    private String folded(SlowSearch.Place place) {
        return Names.fold(facts.source(place.source()).name());
    }

    private List<Integer> counts(SlowSearch search, List<SlowSearch.Place> found) {
        Set<Long> people = new TreeSet<>();
        Set<Long> sources = new TreeSet<>();
        for (SlowSearch.Place place : found) {
            sources.add(place.source());
            people.addAll(peopleIn(search, place).keySet());
        }
        return List.of(found.size(), people.size(), sources.size());
    }

    private static List<Integer> counts(Answer answer) {
        return List.of(answer.found(), answer.people(), answer.sources());
    }

    /** Those who speak there, by id. */
    private static Map<Long, String> peopleIn(SlowSearch search, SlowSearch.Place place) {
        Map<Long, String> people = new TreeMap<>();
        for (Facts.Turn turn : search.speaking(place)) {
            if (!turn.asks() && turn.who() != null && turn.person() != null) {
                people.put(turn.who(), turn.person());
            }
        }
        return people;
    }

    /** Those with most first, then by name. */
    private List<String> groups(String show, SlowSearch search, List<SlowSearch.Place> found) {
        Map<String, Integer> counts = new HashMap<>();
        for (SlowSearch.Place place : found) {
            if (show.equals("people")) {
                peopleIn(search, place)
                        .values()
                        .forEach(name -> counts.merge(name, 1, Integer::sum));
            } else {
                counts.merge(facts.source(place.source()).name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> Names.fold(entry.getKey())))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    private String key(SlowSearch.Place place) {
        Facts.Coding coding = place.coding();
        return key(
                facts.source(place.source()).name(),
                place.span(),
                coding == null ? "" : facts.path(coding.code()),
                coding == null ? "" : facts.coder(coding.coder()).name());
    }

    private static String key(Hit hit) {
        String coder = hit.coder();
        return key(
                hit.source().name(),
                hit.span(),
                coder == null
                        ? ""
                        : hit.codes().stream().map(CodePath::toString).findFirst().orElse(""),
                coder == null ? "" : coder);
    }

    private static String key(String source, Span span, String code, String coder) {
        return source + " " + span + " [" + code + "] " + coder;
    }

    private String told(SlowSearch search, SlowScore score, SlowSearch.Place place) {
        Set<String> codes = new TreeSet<>();
        search.lyingThere(place).forEach(coding -> codes.add(facts.path(coding.code())));
        Set<String> speakers = new TreeSet<>();
        for (Facts.Turn turn : search.speaking(place)) {
            String label = turn.label();
            if (!turn.asks() && label != null) {
                speakers.add(label);
            }
        }
        return told(
                codes,
                new TreeSet<>(peopleIn(search, place).values()),
                speakers,
                score.marks(place),
                place.span().of(facts.source(place.source()).body()));
    }

    private static String told(Hit hit) {
        return told(
                hit.codes().stream()
                        .map(CodePath::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(hit.people()),
                new TreeSet<>(hit.speakers()),
                hit.marks(),
                hit.text());
    }

    private static String told(
            Set<String> codes,
            Set<String> people,
            Set<String> speakers,
            Collection<Span> marks,
            String text) {
        return "codes "
                + codes
                + "\npeople "
                + people
                + "\nspeakers "
                + speakers
                + "\nmarks "
                + List.copyOf(marks)
                + "\n"
                + text;
    }
}
