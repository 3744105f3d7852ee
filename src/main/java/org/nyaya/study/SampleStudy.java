package org.nyaya.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.Coder;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.CodebookFile;
import org.nyaya.exchange.CodingsTable;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.exchange.Wishes;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Project;
import org.nyaya.source.Kind;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;
import org.nyaya.transcript.Corrections;
import org.nyaya.transcript.Formats;
import org.nyaya.transcript.Reading;

/** The invented study that comes with the program: to try things on, where nothing can be lost. */
public final class SampleStudy {

    /** What opens it; no secret, for everybody has it. */
    public static final String PASSPHRASE = "sample study";

    private static final String FOLDER = "/org/nyaya/sample/reintegration/";
    private static final String NAME = "Reintegration";
    private static final List<String> INTERVIEWS = List.of("KI01", "KI04", "KI05");

    /** Remembered inside the study once all of it is there. */
    private static final String WHOLE = "sample.whole";

    /** Opening, then people, interviews, codebook and codings. */
    private static final int STEPS = INTERVIEWS.size() + 4;

    private SampleStudy() {}

    /** What came of it. */
    public sealed interface Outcome {

        /** The study is open; the caller closes it. */
        record Open(Study study) implements Outcome {}

        /** It is not there and cannot be made. */
        record NotMade(CannotOpen.Why why) implements Outcome {}

        /** What is there is not opened by {@link #PASSPHRASE}, or not at all. */
        record NotOpened() implements Outcome {}
    }

    /**
     * Makes the sample study, encrypted, and opens it; where it is there already, it is opened. One
     * that was left half-made is made whole.
     *
     * @param coder who codes in it, where it is made
     * @param layer the name of the layer that coding goes to
     */
    public static Task<Outcome> open(Path file, String coder, String layer) {
        return progress -> {
            progress.reached(0, STEPS);
            boolean there = Files.exists(file);
            Study study;
            try (Passphrase passphrase = Passphrase.taking(PASSPHRASE.toCharArray())) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                study =
                        there
                                ? Study.open(file, passphrase)
                                : Study.create(file, passphrase, NAME, coder, layer);
            } catch (CannotOpen e) {
                return there ? new Outcome.NotOpened() : new Outcome.NotMade(e.why());
            } catch (IOException noFolder) {
                return new Outcome.NotMade(CannotOpen.Why.STORAGE);
            }
            try {
                if (study.project().remembered().recall(WHOLE).join().isEmpty()) {
                    fill(study, progress);
                    study.project().remembered().remember(WHOLE, "yes").join();
                }
                progress.reached(STEPS, STEPS);
                return new Outcome.Open(study);
            } catch (Cancelled | RuntimeException e) {
                study.close();
                throw e;
            }
        };
    }

    /** What is there already stays as it is. */
    private static void fill(Study study, Progress progress) throws Cancelled {
        Coder coder = study.coders().signIn().join();
        try {
            progress.reached(1, STEPS);
            PeopleTable.of(grid("people.csv")).takeIn(study.attributes()).join();
            for (int i = 0; i < INTERVIEWS.size(); i++) {
                progress.reached(2 + i, STEPS);
                takeIn(study, INTERVIEWS.get(i));
            }
            progress.reached(STEPS - 2, STEPS);
            CodebookFile.of(grid("codebook.csv"), null).takeIn(study.codebook(), "").join();
            progress.reached(STEPS - 1, STEPS);
            CodingsTable.of(
                            "codings.csv",
                            bytes("codings.csv"),
                            study.sources().all().join(),
                            study.codebook().tree().join(),
                            coder)
                    .takeIn(study.codings())
                    .join();
        } catch (BadTable e) {
            throw new IllegalStateException("The tables of the sample are tables", e);
        }
    }

    private static void takeIn(Study study, String name) {
        String file = name + ".txt";
        if (!(Formats.read(file, bytes("interviews/" + file), null)
                instanceof Reading.Read interview)) {
            throw new IllegalStateException("The interviews of the sample are texts");
        }
        Wishes wishes =
                new Wishes(
                        Kind.TRANSCRIPT,
                        "en",
                        null,
                        new Corrections(Map.of()),
                        List.of(),
                        Map.of(name, name),
                        null,
                        0);
        Project.Group step = study.project().group(Label.of("import.one", name));
        study.sources().add(step, wishes.arrival(name, interview.draft()), null).join();
    }

    private static Grid grid(String name) throws BadTable {
        return Grid.read(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SampleStudy.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The sample comes with the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
