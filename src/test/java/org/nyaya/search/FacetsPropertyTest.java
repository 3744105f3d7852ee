package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Names;

/** How what was found spreads, against counting it by hand. */
class FacetsPropertyTest {

    private static final int STUDIES = 4;
    private static final int QUESTIONS = Math.max(8, Integer.getInteger("nyaya.questions", 40) / 5);

    @TempDir Path folder;

    @Test
    void every_facet_counts_what_was_found_and_its_clause_leaves_just_that() throws Exception {
        for (int seed = 0; seed < STUDIES; seed++) {
            Random random = new Random(seed);
            try (Study study =
                    TestStudy.create(Files.createDirectory(folder.resolve("seed" + seed)))) {
                new RandomStudy(study, random).fill();
                Coder coder = TestStudy.coder(study);
                Facts facts = Facts.of(study.project());
                RandomLine lines = new RandomLine(facts, random);
                for (int i = 0; i < QUESTIONS; i++) {
                    Asked.Line line = i % 2 == 0 ? lines.plain() : lines.any();
                    String about = "seed " + seed + ": " + line;
                    List<Facet> facets = study.ask().facets(line.toString(), coder).join();
                    assertEquals(expected(facts, coder, line), told(facets), about);
                    assertClausesLeaveJustThat(study, coder, line, facets, about);
                }
            }
        }
    }

    private static void assertClausesLeaveJustThat(
            Study study, Coder coder, Asked.Line line, List<Facet> facets, String about) {
        for (Facet facet : facets) {
            // Another coder is another scope.
            if (facet.kind() != Facet.Kind.CODER) {
                for (Facet.Count count : facet.counts()) {
                    String narrower = line + " " + count.clause();
                    int found = study.ask().ask(narrower, coder, 0).join().found();
                    assertEquals(count.found(), found, about + " and " + count.clause());
                }
            }
        }
    }

    private static String told(List<Facet> facets) {
        List<String> lines = new ArrayList<>();
        for (Facet facet : facets) {
            String of = facet.kind() + " " + facet.attribute();
            facet.counts()
                    .forEach(count -> lines.add(of + ": " + count.found() + " " + count.value()));
        }
        return String.join("\n", lines);
    }

    private static String expected(Facts facts, Coder coder, Asked.Line line) {
        SlowSearch search = new SlowSearch(facts, new SlowWords(facts), coder, line);
        List<SlowSearch.Place> found = search.find();
        List<String> lines = new ArrayList<>();
        List<Set<Facts.Person>> people =
                found.stream().map(place -> people(facts, search, place)).toList();
        add(
                lines,
                "PERSON ",
                people.stream()
                        .<Set<String>>map(here -> {
                            Set<String> names = new TreeSet<>();
                            here.forEach(person -> names.add(person.name()));
                            return names;
                        })
                        .toList());
        for (Facts.Attribute attribute : facts.attributes()) {
            if (attribute.type().equals("choice")) {
                add(
                        lines,
                        "ATTRIBUTE " + attribute.name(),
                        people.stream().map(here -> values(here, attribute)).toList());
            }
        }
        add(
                lines,
                "SOURCE ",
                found.stream().map(place -> Set.of(facts.source(place.source()).name())).toList());
        add(
                lines,
                "CODE ",
                found.stream()
                        .<Set<String>>map(place -> {
                            Set<String> codes = new TreeSet<>();
                            // A passage's own code says nothing of what else lies there.
                            search.lyingThere(place).stream()
                                    .filter(coding -> !coding.equals(place.coding()))
                                    .forEach(coding -> codes.add(facts.path(coding.code())));
                            return codes;
                        })
                        .toList());
        add(
                lines,
                "CODER ",
                found.stream()
                        .<Set<String>>map(place -> {
                            Set<String> coders = new TreeSet<>();
                            search.at(place)
                                    .forEach(one -> coders.add(facts.coder(one.coder()).name()));
                            return coders;
                        })
                        .toList());
        return String.join("\n", lines);
    }

    private static Set<Facts.Person> people(
            Facts facts, SlowSearch search, SlowSearch.Place place) {
        Set<Facts.Person> people = new HashSet<>();
        for (Facts.Turn turn : search.speaking(place)) {
            for (Facts.Person person : facts.people()) {
                if (!turn.asks() && turn.who() != null && turn.who() == person.id()) {
                    people.add(person);
                }
            }
        }
        return people;
    }

    private static Set<String> values(Set<Facts.Person> people, Facts.Attribute attribute) {
        Set<String> values = new TreeSet<>();
        for (Facts.Person person : people) {
            String value = person.values().get(attribute.id());
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The values with how many have each: the greatest number first, then by name. */
    private static void add(List<String> lines, String of, List<Set<String>> found) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(values -> values.forEach(value -> counts.merge(value, 1, Integer::sum)));
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> Names.fold(entry.getKey())))
                .forEach(entry -> lines.add(of + ": " + entry.getValue() + " " + entry.getKey()));
    }
}
