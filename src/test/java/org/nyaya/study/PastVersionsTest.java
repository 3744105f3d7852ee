package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coding;
import org.nyaya.coding.LostCoding;
import org.nyaya.coding.Quote;
import org.nyaya.coding.Versions;
import org.nyaya.health.Finding;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Turned;
import org.nyaya.task.Running;
import org.nyaya.text.Span;

/**
 * A study file of every version that was ever released is opened by this one, whole. Each was made
 * by the command line of its time: a transcript and a codebook taken in, two passages coded, the
 * second undone; from version 2 on a code was renamed, too, from version 3 on a code was pinned,
 * the source read once, and a thought left unsaved, from version 4 on a memo quotes a passage, and
 * from version 5 on there are flags, an annotation, a negative case, a group of codes, and a coding
 * that lost its word in a correction which was corrected back.
 */
class PastVersionsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/nyaya/project");

    private static final String TEXT =
            """
            INTERVIEWER: Who came to meet her?

            ANNA: Her brother came, and the neighbours. They sang.

            INTERVIEWER: And then?

            ANNA: Then she slept.\
            """;

    @TempDir Path folder;

    @Test
    void studies_of_past_versions_open_with_what_they_hold() throws IOException, CannotOpen {
        List<Path> fixtures = fixtures();
        assertTrue(fixtures.size() >= 4, "The fixtures are gone");
        for (Path fixture : fixtures) {
            Path file = Files.copy(fixture, folder.resolve(fixture.getFileName()));
            try (Study study = open(file)) {
                assertEquals(
                        List.of(new Span(43, 90)),
                        study.codings().all().join().stream().map(Coding::span).toList());
                assertEquals(2, study.codebook().tree().join().all().size());
                var coder = study.coders().signIn().join();
                assertEquals(1, study.ask().ask("code:Home>* sang", coder, 9).join().found());
                Versions versions = study.codebook().versions();
                int latest = versions.all().join().size();
                assertEquals(
                        study.codebook().tree().join().all(),
                        versions.at(latest).join().orElseThrow().all());
                assertEquals(TEXT, text(study).strip());
                assertEquals(
                        List.of("A1"),
                        study.people().all().join().stream().map(Person::name).toList());
                assertEquals(List.of(), check(study), fixture.toString());
                // What was undone before it was closed can be done again.
                assertInstanceOf(Turned.Done.class, study.project().history().redo(false).join());
                assertEquals(2, study.codings().all().join().size());
            }
        }
    }

    @Test
    void memos_quote_what_they_quoted() throws Exception {
        for (Path fixture : fixtures()) {
            Path file = Files.copy(fixture, folder.resolve(fixture.getFileName()));
            try (Study study = open(file)) {
                assertEquals(
                        versionOf(fixture) < 4 ? List.of() : List.of("They sang."),
                        study.quotes().of(1).join().stream().map(Quote::words).toList(),
                        fixture.toString());
            }
        }
    }

    @Test
    void what_stood_at_the_text_beside_codes_stands_there() throws Exception {
        for (Path fixture : fixtures()) {
            Path file = Files.copy(fixture, folder.resolve(fixture.getFileName()));
            boolean has = versionOf(fixture) >= 5;
            try (Study study = open(file)) {
                Facts facts = Facts.of(study.project());
                assertEquals(
                        has ? List.of("death 80-90") : List.of(),
                        facts.flags().stream()
                                .map(one -> one.kind() + " " + place(one.span()))
                                .toList(),
                        fixture.toString());
                assertEquals(
                        has ? List.of("other") : List.of(),
                        facts.sourceFlags().stream().map(Facts.SourceFlag::kind).toList());
                assertEquals(
                        has ? List.of("Ask what they sang. 80-90") : List.of(),
                        facts.annotations().stream()
                                .map(one -> one.body() + " " + place(one.span()))
                                .toList());
                assertEquals(has ? 1 : 0, facts.negative().size());
                assertEquals(
                        has ? List.of("Coming home 1") : List.of(),
                        facts.groups().stream()
                                .map(one -> one.name() + " " + one.codes().size())
                                .toList());
                assertEquals(
                        has ? List.of("slept") : List.of(),
                        study.lostCodings().of(1).join().stream().map(LostCoding::words).toList());
            }
        }
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    @Test
    void what_was_done_in_a_past_version_is_undone_step_by_step_and_done_again() throws Exception {
        for (Path fixture : fixtures()) {
            Path file = Files.copy(fixture, folder.resolve(fixture.getFileName()));
            try (Study study = open(file)) {
                study.coders().signIn().join();
                Facts before = Facts.of(study.project());
                int undone = 0;
                while (study.project().history().undo(true).join() instanceof Turned.Done) {
                    undone++;
                }
                assertTrue(undone >= 3, fixture.toString());
                assertEquals(List.of(), study.sources().all().join());
                for (int i = 0; i < undone; i++) {
                    study.project().history().redo(true).join();
                }
                assertEquals(before, Facts.of(study.project()), fixture.toString());
                assertEquals(List.of(), check(study), fixture.toString());
            }
        }
    }

    @Test
    void a_study_of_a_past_version_stays_beside_it_as_it_was() throws Exception {
        for (Path fixture : fixtures()) {
            Path file = Files.copy(fixture, folder.resolve(fixture.getFileName()));
            long version = versionOf(fixture);
            long now;
            try (Study study = open(file)) {
                now = study.project().read(read -> read.number("pragma user_version")).join();
            }
            assertEquals(
                    version < now,
                    Files.exists(Path.of(file + ".version" + version)),
                    file.toString());
        }
    }

    @Test
    void there_is_a_fixture_of_every_version() throws Exception {
        long now;
        try (Study study = TestStudy.create(folder)) {
            now = study.project().read(read -> read.number("pragma user_version")).join();
        }
        assertEquals(
                LongStream.rangeClosed(1, now).boxed().toList(),
                fixtures().stream().map(PastVersionsTest::versionOf).sorted().toList());
    }

    private static long versionOf(Path fixture) {
        return Long.parseLong(fixture.getFileName().toString().replaceAll("[^0-9]", ""));
    }

    private static List<Finding> check(Study study) {
        return Running.begin(study.checkup(), Runnable::run, (done, all) -> {}).result().join();
    }

    private static String text(Study study) {
        return study.project()
                .read(read -> read.one(row -> row.text(0), "select body from text").orElseThrow())
                .join();
    }

    private static Study open(Path file) throws CannotOpen {
        String version = file.getFileName().toString().replaceAll("[^0-9]", "");
        try (Passphrase passphrase =
                Passphrase.taking(("fixture of version " + version).toCharArray())) {
            return Study.open(file, passphrase);
        }
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".nyaya")).sorted().toList();
        }
    }
}
