package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Passphrase;
import org.nyaya.task.Progress;
import org.nyaya.task.Running;

class SampleStudyTest {

    /** As many as its table has rows. */
    private static final int CODINGS = 567;

    @TempDir Path folder;

    @Test
    void it_holds_the_interviews_the_codebook_and_the_codings() {
        try (Study study = opened(folder.resolve("new").resolve("sample.nyaya"))) {
            assertEquals(20, study.sources().all().join().size());
            assertTrue(study.codebook().tree().join().all().size() > 20);
            assertEquals(CODINGS, codings(study));
        }
    }

    @Test
    void where_it_is_there_it_is_opened_as_it_was_left() {
        Path file = folder.resolve("sample.nyaya");
        try (Study study = opened(file)) {
            study.coders().signIn().join();
            study.project().history().undo(true).join();
        }
        int left;
        try (Study study = opened(file)) {
            left = codings(study);
        }
        assertEquals(0, left);
    }

    @Test
    void one_that_was_left_half_made_is_made_whole() {
        Path file = folder.resolve("sample.nyaya");
        Progress.Listener stop =
                (done, all) -> {
                    if (done == 4) {
                        throw new IllegalStateException("The power goes");
                    }
                };
        CompletionException cut =
                assertThrows(
                        CompletionException.class,
                        () ->
                                Running.begin(
                                                SampleStudy.open(file, "Tariro", "Own work"),
                                                Runnable::run,
                                                stop)
                                        .result()
                                        .join());
        assertInstanceOf(IllegalStateException.class, cut.getCause());
        try (Study study = opened(file)) {
            assertEquals(CODINGS, codings(study));
        }
    }

    @Test
    void another_study_of_that_name_is_left_alone() throws Exception {
        Path file = folder.resolve("sample.nyaya");
        try (Passphrase other = Passphrase.taking("my own words".toCharArray())) {
            Study.create(file, other, "Mine", "Me", "Own work").close();
        }
        assertInstanceOf(SampleStudy.Outcome.NotOpened.class, outcome(file));
    }

    @Test
    void where_no_folder_can_be_made_it_says_so() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "no folder");
        assertInstanceOf(SampleStudy.Outcome.NotMade.class, outcome(text.resolve("sample.nyaya")));
    }

    private static Study opened(Path file) {
        return assertInstanceOf(SampleStudy.Outcome.Open.class, outcome(file)).study();
    }

    private static SampleStudy.Outcome outcome(Path file) {
        return Running.begin(
                        SampleStudy.open(file, "Tariro", "Own work"),
                        Runnable::run,
                        (done, all) -> {})
                .result()
                .join();
    }

    private static int codings(Study study) {
        return study.project()
                .read(read -> Math.toIntExact(read.number("select count(*) from coding")))
                .join();
    }
}
