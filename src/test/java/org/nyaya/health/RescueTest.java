package org.nyaya.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.coding.Code;
import org.nyaya.coding.Quote;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Loss;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Passphrases;
import org.nyaya.project.Rescue;
import org.nyaya.project.Rescued;
import org.nyaya.project.StandIn;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class RescueTest {

    private static final String LINE = "A1: We walked to the border and nobody asked anything.\n\n";

    @TempDir Path folder;
    private Path file = Path.of("");
    private Path rescued = Path.of("");
    private Map<String, List<String>> before = Map.of();
    private long memo;

    @BeforeEach
    void makeStudy() throws Exception {
        file = Studies.fileIn(folder);
        rescued = folder.resolve("rescued.nyaya");
        try (Study study = TestStudy.create(folder)) {
            Source whole = TestStudy.source(study, "KI-01", "INT: And?\n\nA1: I went.\n", "A1");
            Source large = TestStudy.source(study, "KI-02", LINE.repeat(1000), "A1");
            Code home = TestStudy.code(study, "Home");
            Code road = TestStudy.code(study, "Road");
            TestStudy.code(study, "Road/Border");
            TestStudy.coding(study, whole, new Span(11, 15), home);
            for (int i = 0; i < 10; i++) {
                TestStudy.coding(study, large, new Span(i * 5000, i * 5000 + 9), road);
            }
            memo = TestStudy.quote(study, "Ways", whole, new Span(17, 21));
            for (int i = 0; i < 10; i++) {
                study.quotes().add(memo, large.id(), new Span(i * 5000, i * 5000 + 9)).join();
            }
        }
        remember();
    }

    private void remember() throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            before = Rows.lasting(study);
        }
    }

    @Test
    void without_any_index_nothing_is_lost() throws Exception {
        Set<Integer> pages = new HashSet<>();
        Studies.lookups(folder).forEach(name -> pages.addAll(Studies.pages(folder, name)));
        Studies.damage(folder, pages);
        Rescued told = rescue();
        assertEquals(List.of(), told.lost());
        assertEquals(before, after());
    }

    @Test
    void without_the_first_page_nothing_is_lost() throws Exception {
        Studies.damage(folder, Set.of(1));
        Rescued told = rescue();
        assertEquals(1, told.damaged());
        assertEquals(List.of(), told.lost());
        assertEquals(before, after());
    }

    @Test
    void of_a_text_without_a_page_in_its_middle_the_beginning_is_saved() throws Exception {
        List<Integer> pages = Studies.pages(folder, "text");
        Studies.damage(folder, Set.of(pages.get(pages.size() / 2)));
        Rescued told = rescue();
        Loss.RestOfSource rest =
                (Loss.RestOfSource)
                        told.lost().stream()
                                .filter(Loss.RestOfSource.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertEquals("KI-02", rest.name());
        assertTrue(rest.kept() > 10_000 && rest.kept() < rest.length(), rest.toString());
        try (Study study = open()) {
            String text =
                    study.project()
                            .read(read ->
                                    read.one(
                                                    row -> row.text(0),
                                                    "select body from text t join source s on s.text = t.id"
                                                            + " where s.name = 'KI-02'")
                                            .orElseThrow())
                            .join();
            assertEquals(LINE.repeat(1000).substring(0, rest.kept()), text);
            int kept =
                    1
                            + (int)
                                    java.util.stream.IntStream.range(0, 10)
                                            .filter(i -> i * 5000 + 9 <= rest.kept())
                                            .count();
            assertEquals(kept, study.codings().all().join().size());
            assertTrue(
                    told.lost().contains(new Loss.Rows(Table.CODING, 11 - kept)),
                    told.lost().toString());
        }
        assertNothingGrave();
    }

    @Test
    void a_memo_quotes_on_what_is_saved_of_its_sources() throws Exception {
        List<Integer> pages = Studies.pages(folder, "text");
        Studies.damage(folder, Set.of(pages.get(pages.size() / 2)));
        Rescued told = rescue();
        try (Study study = open()) {
            List<Quote> quotes = study.quotes().of(memo).join();
            assertEquals("went", quotes.getFirst().words());
            assertTrue(quotes.size() > 1 && quotes.size() < 11, quotes.toString());
            assertTrue(
                    told.lost().contains(new Loss.Rows(Table.QUOTE, 11 - quotes.size())),
                    told.lost().toString());
        }
    }

    @Test
    void without_its_memo_no_quote_is_saved() throws Exception {
        Studies.damage(folder, Studies.pages(folder, "memo"));
        Rescued told = rescue();
        assertEquals(
                List.of(new Loss.Rows(Table.MEMO, 1), new Loss.Rows(Table.QUOTE, 11)), told.lost());
    }

    @Test
    void without_the_codes_the_passages_stay_together_under_names_that_say_so() throws Exception {
        Studies.damage(folder, Studies.pages(folder, "code"));
        Rescued told = rescue();
        assertEquals(
                List.of(new Loss.StoodIn(StandIn.CODE, 2), new Loss.Rows(Table.CODE, 1)),
                told.lost());
        try (Study study = open()) {
            assertEquals(
                    List.of("Lost CODE 1", "Lost CODE 2"),
                    study.codebook().tree().join().all().stream().map(Code::name).toList());
            assertEquals(11, study.codings().all().join().size());
        }
        assertNothingGrave();
    }

    @Test
    void a_code_that_was_changed_once_comes_back_from_the_history() throws Exception {
        try (Study study = TestStudy.open(folder)) {
            long home = study.codebook().tree().join().all().getFirst().id();
            study.project()
                    .act(
                            org.nyaya.project.Label.of("code.set"),
                            tx -> tx.update(Table.CODE, home, "definition", "Where one belongs"))
                    .join();
        }
        Studies.damage(folder, Studies.pages(folder, "code"));
        rescue();
        try (Study study = open()) {
            assertEquals(
                    List.of("Home", "Lost CODE 2"),
                    study.codebook().tree().join().all().stream().map(Code::name).toList());
        }
    }

    @Test
    void of_a_file_that_was_cut_in_half_only_what_was_written_is_saved() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Rescued told = rescue();
        assertTrue(
                told.lost().contains(new Loss.PerhapsMore()) || !told.lost().isEmpty(),
                told.toString());
        assertSavedOnlyWhatWasWritten("half");
        assertNothingGrave();
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void whatever_is_damaged_only_what_was_written_is_saved(long seed) throws Exception {
        Files.delete(file);
        Checks.make(folder, seed);
        remember();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            Files.write(file, whole);
            List<Integer> pages = new ArrayList<>();
            for (int page = 1; page <= whole.length / 4096; page++) {
                if (random.nextInt(round + 2) == 0) {
                    pages.add(page);
                }
            }
            Studies.damage(folder, pages);
            Files.deleteIfExists(rescued);
            if (pages.size() < whole.length / 4096) {
                rescue();
                assertSavedOnlyWhatWasWritten("seed " + seed + ", pages " + pages);
                assertNothingGrave();
            }
        }
    }

    @Test
    void the_damaged_file_stays_as_it_is() throws Exception {
        Studies.damage(folder, Set.of(1, 7));
        byte[] damaged = Files.readAllBytes(file);
        rescue();
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    @Test
    void nothing_readable_is_left_beside_it() throws Exception {
        Studies.damage(folder, Set.of(1, 7));
        rescue();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(one, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("nobody asked"), one.toString());
            }
        }
    }

    @Test
    void a_wrong_passphrase_saves_nothing() {
        assertEquals(
                CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED,
                assertThrows(CannotOpen.class, () -> rescue("another one")).why());
        assertTrue(Files.notExists(rescued));
    }

    @Test
    void a_study_that_is_open_is_not_rescued() throws Exception {
        try (Study _ = TestStudy.open(folder)) {
            assertEquals(
                    CannotOpen.Why.OPEN_ELSEWHERE,
                    assertThrows(CannotOpen.class, this::rescue).why());
        }
    }

    @Test
    void a_rescue_never_takes_the_place_of_a_file() throws IOException {
        Files.writeString(rescued, "something else");
        assertEquals(CannotOpen.Why.EXISTS, assertThrows(CannotOpen.class, this::rescue).why());
        assertEquals("something else", Files.readString(rescued));
    }

    private Rescued rescue() throws CannotOpen {
        return rescue(Passphrases.TEXT);
    }

    private Rescued rescue(String passphrase) throws CannotOpen {
        try (Passphrase old = Passphrases.of(passphrase);
                Passphrase next = Passphrases.of("the next one")) {
            return Rescue.run(
                    file,
                    old,
                    rescued,
                    next,
                    "Rescued",
                    (kind, id) -> "Lost " + kind + " " + id,
                    (done, all) -> {});
        }
    }

    private Study open() throws CannotOpen {
        try (Passphrase next = Passphrases.of("the next one")) {
            return Study.open(rescued, next);
        }
    }

    private Map<String, List<String>> after() throws CannotOpen {
        try (Study study = open()) {
            return Rows.lasting(study);
        }
    }

    private void assertNothingGrave() throws CannotOpen {
        try (Study study = open()) {
            assertEquals(List.of(), Checks.of(study));
        }
    }

    /** Rows, and each value in them, but for what points at something that is lost. */
    private void assertSavedOnlyWhatWasWritten(String where) throws CannotOpen {
        after().forEach((table, rows) -> {
            Set<String> known = new HashSet<>(before.getOrDefault(table, List.of()));
            for (String row : rows) {
                boolean stand = row.contains("'Lost ") || table.equals("study");
                boolean may =
                        Set.of("source", "turn", "speaker", "memo", "aligned", "code")
                                .contains(table);
                assertTrue(stand || may || known.contains(row), where + ": " + table + " " + row);
            }
        });
    }
}
