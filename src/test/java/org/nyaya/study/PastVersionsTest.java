package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Versions;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Turned;
import org.nyaya.text.Span;

/**
 * A study file of every version that was ever released is opened by this one, whole. Each was made
 * by the command line of its time: a transcript and a codebook taken in, two passages coded, the
 * second undone; from version 2 on a code was renamed, too.
 */
class PastVersionsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/nyaya/project");

    @TempDir Path folder;

    @Test
    void studies_of_past_versions_open_with_what_they_hold() throws IOException, CannotOpen {
        List<Path> fixtures = fixtures();
        assertTrue(fixtures.size() >= 2, "The fixtures are gone");
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
                // What was undone before it was closed can be done again.
                assertInstanceOf(Turned.Done.class, study.project().history().redo(false).join());
                assertEquals(2, study.codings().all().join().size());
            }
        }
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
