package org.nyaya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class FrequenciesTest {

    @TempDir Path folder;

    @Test
    void every_count_is_what_marking_every_character_gives() throws Exception {
        for (int seed = 0; seed < 15; seed++) {
            try (Study study =
                    TestStudy.create(Files.createDirectory(folder.resolve("seed" + seed)))) {
                new RandomStudy(study, new Random(seed)).fill();
                Facts facts = Facts.of(study.project());
                for (Coder coder : study.coders().all().join()) {
                    for (Frequency row : study.frequencies().count(coder).join().rows()) {
                        long code = row.code().id();
                        List<Facts.Coding> scope = facts.inScope(coder);
                        assertEquals(
                                List.of(
                                        slow(facts, scope, Set.of(code)),
                                        slow(facts, scope, facts.withAllBelow(code))),
                                List.of(row.alone(), row.withSubCodes()),
                                "seed " + seed + ", " + coder + ", " + row.path());
                    }
                }
            }
        }
    }

    private static Tally slow(Facts facts, List<Facts.Coding> scope, Set<Long> codes) {
        Set<String> people = new HashSet<>();
        Set<Long> interviews = new HashSet<>();
        int sources = 0;
        int passages = 0;
        int words = 0;
        for (Facts.Source source : facts.sources()) {
            Set<Span> spans = new HashSet<>();
            for (Facts.Coding coding : scope) {
                if (coding.source() == source.id() && codes.contains(coding.code())) {
                    spans.add(coding.span());
                }
            }
            passages += spans.size();
            if (!spans.isEmpty()) {
                sources++;
                if (source.interview() != null) {
                    interviews.add(source.interview());
                }
            }
            boolean[] marked = new boolean[source.body().length()];
            for (Span span : spans) {
                for (int i = span.start(); i < span.end(); i++) {
                    marked[i] = true;
                }
                for (Facts.Turn turn : facts.turnsOf(source.id(), span)) {
                    if (!turn.asks() && turn.person() != null) {
                        people.add(turn.person());
                    }
                }
            }
            for (int start : starts(facts, source)) {
                words += marked[start] ? 1 : 0;
            }
        }
        return new Tally(people.size(), interviews.size(), sources, passages, words);
    }

    /** Where a letter or digit stands in what somebody said and none before it. */
    private static List<Integer> starts(Facts facts, Facts.Source source) {
        List<Integer> starts = new ArrayList<>();
        String body = source.body();
        for (Facts.Turn turn : facts.turns()) {
            for (int i = turn.said(); turn.source() == source.id() && i < turn.end(); i++) {
                if (Character.isLetterOrDigit(body.charAt(i))
                        && (i == 0 || !Character.isLetterOrDigit(body.charAt(i - 1)))) {
                    starts.add(i);
                }
            }
        }
        return starts;
    }

    @Test
    void the_interviewer_and_whoever_is_unidentified_are_no_people() throws Exception {
        String text = "INT: Who came?\nANNA: The army.\nJOHN: At night.\nANNA: Yes.";
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", text, "INT", "ANNA");
            code(study, source, 0, text.length(), "A");
            assertEquals(1, tally(study, "A").people());
        }
    }

    @Test
    void one_person_in_two_interviews_is_one_person() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            for (String name : List.of("KI-1", "KI-2")) {
                String text = "ANNA: I said so in " + name;
                code(study, TestStudy.source(study, name, text, "ANNA"), 6, 10, "A");
            }
            assertEquals(new Tally(1, 2, 2, 2, 4), tally(study, "A"));
        }
    }

    @Test
    void a_document_is_a_source_and_no_interview() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source law =
                    TestStudy.source(study, "Act", Kind.DOCUMENT, "en", "All land.", List.of());
            code(study, law, 0, 9, "A");
            assertEquals(new Tally(0, 0, 1, 1, 2), tally(study, "A"));
        }
    }

    @Test
    void words_under_two_overlapping_passages_of_a_code_count_once() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one two three four");
            code(study, source, 6, 19, "A");
            code(study, source, 10, 24, "A");
            assertEquals(new Tally(0, 1, 1, 2, 4), tally(study, "A"));
        }
    }

    @Test
    void a_word_belongs_to_the_passage_in_which_it_begins() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one two three four");
            code(study, source, 8, 15, "A");
            assertEquals(2, tally(study, "A").words());
        }
    }

    @Test
    void labels_of_speakers_are_no_words() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one\nJOHN: two");
            code(study, source, 0, 19, "A");
            assertEquals(2, tally(study, "A").words());
        }
    }

    @Test
    void a_span_under_a_code_and_its_sub_code_is_one_passage_of_both_together() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI-1", "ANNA: one two three four");
            code(study, source, 6, 13, "A");
            code(study, source, 6, 13, "A/B");
            code(study, source, 6, 9, "A/B");
            Frequency row = study.frequencies().count(TestStudy.coder(study)).join().rows().get(0);
            assertEquals(
                    List.of(new Tally(0, 1, 1, 1, 2), new Tally(0, 1, 1, 2, 2)),
                    List.of(row.alone(), row.withSubCodes()));
        }
    }

    private static void code(Study study, Source source, int start, int end, String path) {
        Code code = TestStudy.code(study, path);
        TestStudy.coding(study, source, new Span(start, end), code);
    }

    private static Tally tally(Study study, String path) {
        return study.frequencies().count(TestStudy.coder(study)).join().rows().stream()
                .filter(row -> row.path().toString().equals(path))
                .findFirst()
                .orElseThrow()
                .alone();
    }
}
