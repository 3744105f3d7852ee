package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Definition;
import org.nyaya.coding.Passage;
import org.nyaya.exchange.Grid;
import org.nyaya.house.ReferenceData;
import org.nyaya.source.Interview;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.study.SampleFiles.Listed;
import org.nyaya.task.Running;

/** What the sample study promises to whoever learns from it, and to whoever counts in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProjectTest {

    private static final Set<String> INTERVIEWS =
            Set.of(
                    "KI01", "KI02", "KI04", "KI05", "KI07", "KI08", "KI10", "KI11", "KI12", "KI14",
                    "KI15", "KI17");

    private @Nullable Study made;
    private List<Source> sources = List.of();
    private List<Listed> listed = List.of();
    private List<Passage> passages = List.of();

    /** What the table of the study says of everybody, typed in by hand. */
    private final Map<String, List<String>> expected = new TreeMap<>();

    @BeforeAll
    void make_it(@TempDir Path folder) throws Exception {
        SampleStudy.Outcome outcome =
                Running.begin(
                                SampleStudy.open(
                                        folder.resolve("sample.nyaya"), "Tariro", "Own work"),
                                Runnable::run,
                                (done, all) -> {})
                        .result()
                        .join();
        made = ((SampleStudy.Outcome.Open) outcome).study();
        sources = study().sources().all().join();
        listed = SampleFiles.sources();
        passages = study().passages().all().join();
        try (InputStream in =
                Objects.requireNonNull(
                        SampleProjectTest.class.getResourceAsStream("expected.csv"))) {
            for (Grid.Line line : Grid.read("expected.csv", in.readAllBytes()).rows()) {
                expected.put(line.cells().getFirst(), line.cells());
            }
        }
    }

    @AfterAll
    void close_it() {
        if (made != null) {
            made.close();
        }
    }

    @Test
    void each_file_comes_in_as_its_table_says() {
        assertEquals(
                listed.stream().map(Listed::name).sorted().toList(),
                sources.stream().map(Source::name).sorted().toList());
    }

    @Test
    void each_source_says_first_of_all_that_it_is_fiction() {
        for (Source source : sources) {
            String first = body(source).lines().findFirst().orElseThrow();
            assertTrue(first.contains(" fiction, written for the sample study of Nyaya."), first);
        }
    }

    @Test
    void each_interview_has_1200_to_2500_words() {
        for (Source source : sources) {
            int words = body(source).strip().split("\\s+").length;
            assertTrue(
                    !INTERVIEWS.contains(source.name()) || (words >= 1200 && words <= 2500),
                    source.name() + " has " + words + " words");
        }
    }

    @Test
    void the_codes_of_each_person_are_those_of_the_table() {
        Map<String, Set<String>> coded = new TreeMap<>();
        for (Passage passage : passages) {
            coded.computeIfAbsent(who(passage.source()), who -> new TreeSet<>())
                    .add(theme(passage));
        }
        for (String who : expected.keySet()) {
            Set<String> wanted = codes(expected.get(who).get(2), " ");
            assertEquals(wanted, coded.getOrDefault(who, new TreeSet<>()), who);
        }
    }

    @Test
    void the_table_that_was_typed_in_is_that_of_the_study() throws Exception {
        Map<String, Set<String>> theirs = new TreeMap<>();
        for (Grid.Line person : table("snowball/mini_people.csv")) {
            theirs.put(person.cells().getFirst(), codes(person.cells().get(6), "|"));
        }
        for (Grid.Line document : table("snowball/mini_documents.csv")) {
            theirs.put(document.cells().getFirst(), codes(document.cells().get(2), "|"));
        }
        Map<String, Set<String>> typed = new TreeMap<>();
        expected.forEach((who, row) -> typed.put(who, codes(row.get(2), " ")));
        assertEquals(theirs, typed);
    }

    private static List<Grid.Line> table(String name) throws Exception {
        Path file = ReferenceData.need(name);
        return Grid.read(file.getFileName().toString(), Files.readAllBytes(file)).rows();
    }

    private static Set<String> codes(String written, String between) {
        return Stream.of(written.split(Pattern.quote(between)))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_table_of_the_plan_keeps_its_rows_and_columns() {
        List<String> rows =
                body(source("DOC-A")).lines().filter(line -> line.contains("\t")).toList();
        assertEquals("Action\tLead\tYear", rows.getFirst());
        assertEquals(11, rows.size());
        rows.forEach(row -> assertEquals(3, row.split("\t").length, row));
    }

    @Test
    void each_code_is_used_and_says_what_it_means_and_what_belongs_to_it_and_what_does_not() {
        Set<String> used =
                passages.stream().map(one -> one.code().toString()).collect(Collectors.toSet());
        var tree = study().codebook().tree().join();
        tree.all()
                .forEach(code -> {
                    Definition definition = code.definition();
                    assertTrue(
                            Stream.of(definition.text(), definition.include(), definition.exclude())
                                    .noneMatch(String::isBlank),
                            code.name());
                });
        assertEquals(24, tree.all().size());
        assertTrue(used.size() > 20, used.toString());
    }

    @Test
    void each_example_of_the_codebook_was_said() {
        String said =
                sources.stream()
                        .map(this::body)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\s+", " ");
        study().codebook()
                .tree()
                .join()
                .all()
                .forEach(code -> {
                    assertTrue(said.contains(code.definition().example()), code.name());
                    assertTrue(said.contains(code.definition().counterExample()), code.name());
                });
    }

    @Test
    void five_people_speak_in_the_focus_group_beside_the_one_who_asks() {
        List<Speaker> speakers = speakers("FG01");
        assertEquals(5, speakers.stream().filter(one -> one.person() != null).count());
        assertEquals(1, speakers.stream().filter(Speaker::interviewer).count());
        assertEquals(6, speakers.size());
    }

    @Test
    void in_each_interview_one_asks_and_the_others_are_known() {
        for (Source source : sources) {
            for (Speaker speaker : speakers(source.name())) {
                assertEquals(speaker.interviewer(), speaker.person() == null, source.name());
            }
        }
    }

    @Test
    void one_person_was_interviewed_twice() {
        assertEquals(
                List.of("KI05", "KI05-2"),
                interviews().stream()
                        .filter(one -> one.people().contains("KI05"))
                        .map(Interview::name)
                        .toList());
    }

    @Test
    void one_interview_has_its_original_beside_its_translation() {
        Interview both =
                interviews().stream()
                        .filter(one -> one.sources().size() == 2)
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("KI17", "KI17-sn"), both.sources());
        assertEquals("sn", both.language());
        assertEquals(Kind.TRANSLATION, source("KI17").kind());
        assertEquals("en", source("KI17").language());
    }

    @Test
    void each_interview_says_when_and_where_it_was_held_and_who_asked() {
        for (Interview interview : interviews()) {
            Interview.Details details = interview.details();
            assertTrue(
                    Stream.of(details.date(), details.setting(), details.interviewer())
                            .allMatch(Objects::nonNull),
                    interview.name());
        }
    }

    @Test
    void two_coders_differ_in_ordinary_ways() {
        assertEquals(
                Set.of("Nomsa", "Tariro"),
                passages.stream().map(Passage::coder).collect(Collectors.toSet()));
        Map<Agreement, Long> ways =
                passages.stream()
                        .filter(one -> one.coder().equals("Nomsa"))
                        .collect(Collectors.groupingBy(this::agreement, Collectors.counting()));
        assertEquals(Set.of(Agreement.values()), ways.keySet());
    }

    @Test
    void there_are_doubts_memos_and_key_quotes() {
        assertTrue(passages.stream().anyMatch(one -> one.coding().keyQuote()));
        assertTrue(passages.stream().anyMatch(one -> !one.coding().memo().isEmpty()));
        assertTrue(
                passages.stream()
                        .anyMatch(one -> one.coding().certainty().written().equals("unsure")));
    }

    @Test
    void people_were_referred_in_the_waves_of_the_table() throws Exception {
        Map<String, Integer> waves = new TreeMap<>();
        SampleFiles.table("people.csv").rows().stream()
                .map(Grid.Line::cells)
                .filter(person -> person.get(4).equals("seed"))
                .forEach(seed -> waves.put(seed.getFirst(), 0));
        // In the order of their dates, so that whoever refers was reached before.
        List<List<String>> referrals =
                SampleFiles.table("referrals.csv").rows().stream()
                        .map(Grid.Line::cells)
                        .sorted((a, b) -> a.get(3).compareTo(b.get(3)))
                        .toList();
        for (List<String> one : referrals) {
            waves.merge(
                    one.get(2),
                    Objects.requireNonNull(waves.get(one.get(1)), one.get(1)) + 1,
                    Math::min);
        }
        Map<String, Integer> wanted = new TreeMap<>();
        expected.forEach((who, row) -> {
            if (!row.get(1).isEmpty()) {
                wanted.put(who, Integer.valueOf(row.get(1)));
            }
        });
        assertEquals(wanted, waves);
    }

    /** How a coding of the second coder stands to those of the first. */
    private enum Agreement {
        SAME,
        OTHER_EDGES,
        SIBLING_OR_PARENT,
        ALONE
    }

    private Agreement agreement(Passage one) {
        List<Passage> others =
                passages.stream()
                        .filter(other ->
                                !other.coder().equals(one.coder())
                                        && other.source().equals(one.source())
                                        && other.coding().span().start() < one.coding().span().end()
                                        && one.coding().span().start()
                                                < other.coding().span().end())
                        .toList();
        List<Passage> alike =
                others.stream().filter(other -> other.code().equals(one.code())).toList();
        if (alike.stream().anyMatch(other -> other.coding().span().equals(one.coding().span()))) {
            return Agreement.SAME;
        }
        if (!alike.isEmpty()) {
            return Agreement.OTHER_EDGES;
        }
        return others.stream().anyMatch(other -> theme(other).equals(theme(one)))
                ? Agreement.SIBLING_OR_PARENT
                : Agreement.ALONE;
    }

    /** The code below the theme, whatever is below it: as the table has it. */
    private static String theme(Passage passage) {
        List<String> names = passage.code().names();
        return names.get(Math.min(1, names.size() - 1)).toLowerCase(Locale.ROOT);
    }

    /** Whom the table means by that source: a person may have several. */
    private static String who(String source) {
        return source.startsWith("KI") ? source.substring(0, 4) : source;
    }

    private Study study() {
        return Objects.requireNonNull(made);
    }

    private List<Interview> interviews() {
        return study().interviews().all().join();
    }

    private Source source(String name) {
        return sources.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Speaker> speakers(String name) {
        long id = source(name).id();
        return study()
                .project()
                .read(read -> study().outlines().of(read, id))
                .join()
                .turns()
                .stream()
                .map(Turn::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String body(Source source) {
        return study().project().read(read -> study().texts().body(read, source.text())).join();
    }
}
