package org.nyaya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.people.Attribute;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/** Counts told apart, beside a look at every coding for every group. */
@SuppressWarnings("NullAway.Init")
class CrossingTest {

    @TempDir Path folder;

    @Test
    void by_source_every_count_is_what_looking_at_each_coding_gives() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            try (Study study = random(seed)) {
                Facts facts = Facts.of(study.project());
                Coder coder = TestStudy.coder(study);
                Crossing crossing =
                        study.frequencies().cross(coder, new Crossing.By.OfSource()).join();
                assertEquals(facts.sources().size(), crossing.columns().size());
                for (Crossing.Row row : crossing.rows()) {
                    for (int i = 0; i < crossing.columns().size(); i++) {
                        String name = crossing.columns().get(i).name();
                        Looked looked = new Looked(facts, facts.inScope(coder));
                        looked.source = source -> source.name().equals(name);
                        assertEquals(
                                looked.count(facts.withAllBelow(row.code().id())),
                                counts(row.withSubCodes().get(i)),
                                "seed " + seed + ", " + row.path() + ", " + name);
                        assertEquals(
                                looked.count(Set.of(row.code().id())), counts(row.alone().get(i)));
                    }
                }
            }
        }
    }

    @Test
    void by_value_every_count_is_what_looking_at_each_coding_gives() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            try (Study study = random(seed)) {
                Facts facts = Facts.of(study.project());
                Coder coder = TestStudy.coder(study);
                for (Attribute attribute : study.attributes().roster().join().attributes()) {
                    check(study, facts, coder, attribute, seed);
                }
            }
        }
    }

    private static void check(
            Study study, Facts facts, Coder coder, Attribute attribute, int seed) {
        Crossing crossing =
                study.frequencies()
                        .cross(coder, new Crossing.By.OfAttribute(attribute.id()))
                        .join();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < crossing.columns().size(); i++) {
            String value = crossing.columns().get(i).name();
            Set<Long> people = new HashSet<>();
            for (Facts.Person person : facts.people()) {
                String theirs = person.values().get(attribute.id());
                if (theirs != null && isSame(attribute, theirs, value)) {
                    people.add(person.id());
                    told.add(Long.toString(person.id()));
                }
            }
            for (Crossing.Row row : crossing.rows()) {
                Looked looked = new Looked(facts, facts.inScope(coder));
                looked.people = people;
                assertEquals(
                        looked.count(facts.withAllBelow(row.code().id())),
                        counts(row.withSubCodes().get(i)),
                        "seed " + seed + ", " + row.path() + ", " + value);
            }
        }
        long known =
                facts.people().stream()
                        .filter(one -> one.values().get(attribute.id()) != null)
                        .count();
        assertEquals(known, told.size());
    }

    private static boolean isSame(Attribute attribute, String theirs, String value) {
        return switch (attribute.type()) {
            case NUMBER -> Double.parseDouble(theirs) == Double.parseDouble(value);
            case DATE -> theirs.startsWith(value);
            case TEXT, CHOICE -> Names.fold(theirs).equals(Names.fold(value));
        };
    }

    private static List<Integer> counts(Tally tally) {
        return List.of(tally.people(), tally.interviews(), tally.sources(), tally.passages());
    }

    /** Looks at every coding; no {@code people} for everybody. */
    private static final class Looked {

        private final Facts facts;
        private final List<Facts.Coding> scope;
        private Predicate<Facts.Source> source = one -> true;
        private Set<Long> people = Set.of();

        Looked(Facts facts, List<Facts.Coding> scope) {
            this.facts = facts;
            this.scope = scope;
        }

        List<Integer> count(Set<Long> codes) {
            Set<Long> speaking = new HashSet<>();
            Set<Long> interviews = new HashSet<>();
            int sources = 0;
            int passages = 0;
            for (Facts.Source one : facts.sources()) {
                Set<Span> spans = new HashSet<>();
                for (Facts.Coding coding : scope) {
                    Set<Long> there = people(one.id(), coding.span());
                    boolean wanted = people.isEmpty() || there.stream().anyMatch(people::contains);
                    if (coding.source() == one.id()
                            && codes.contains(coding.code())
                            && source.test(one)
                            && wanted) {
                        spans.add(coding.span());
                        there.stream()
                                .filter(who -> people.isEmpty() || people.contains(who))
                                .forEach(speaking::add);
                    }
                }
                passages += spans.size();
                if (!spans.isEmpty()) {
                    sources++;
                    if (one.interview() != null) {
                        interviews.add(one.interview());
                    }
                }
            }
            return List.of(speaking.size(), interviews.size(), sources, passages);
        }

        private Set<Long> people(long source, Span span) {
            Set<Long> there = new HashSet<>();
            for (Facts.Turn turn : facts.turnsOf(source, span)) {
                if (!turn.asks() && turn.who() != null) {
                    there.add(turn.who());
                }
            }
            return there;
        }
    }

    private Study random(int seed) throws Exception {
        Study study = TestStudy.create(Files.createDirectory(folder.resolve("seed" + seed)));
        new RandomStudy(study, new Random(seed)).fill();
        return study;
    }
}
