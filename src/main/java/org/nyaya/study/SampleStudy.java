package org.nyaya.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nyaya.coding.Coder;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.CodebookFile;
import org.nyaya.exchange.CodingsTable;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Remembered;
import org.nyaya.source.Source;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;

/** The invented study that comes with the program: to try things on, where nothing can be lost. */
public final class SampleStudy {

    /** What opens it; no secret, for everybody has it. */
    public static final String PASSPHRASE = "sample study";

    private static final String NAME = "Reintegration";

    /** Remembered inside the study once all of it is there. */
    private static final String WHOLE = "sample.whole";

    /** What the window remembers the source by that a coder (an id) read last. */
    private static final String PLACE = "place/";

    /** Where a newcomer begins to read. */
    private static final String FIRST = "KI01";

    /** Opening, people, then sources, codebook and codings. */
    private static final int BESIDE_SOURCES = 4;

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
            boolean there = Files.exists(file);
            try (SampleSources sources = new SampleSources()) {
                progress.reached(0, sources.count() + BESIDE_SOURCES);
                if (!there) {
                    // While the key is derived.
                    sources.begin();
                }
                return opened(file, there, coder, layer, sources, progress);
            } catch (BadTable e) {
                throw new IllegalStateException("The tables of the sample are tables", e);
            }
        };
    }

    private static Outcome opened(
            Path file,
            boolean there,
            String coder,
            String layer,
            SampleSources sources,
            Progress progress)
            throws Cancelled, BadTable {
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
                fill(study, sources, progress);
            }
            return new Outcome.Open(study);
        } catch (Cancelled | BadTable | RuntimeException e) {
            study.close();
            throw e;
        }
    }

    /** What is there already stays as it is; what cannot be read now comes in another time. */
    private static void fill(Study study, SampleSources sources, Progress progress)
            throws Cancelled, BadTable {
        int steps = sources.count() + BESIDE_SOURCES;
        sources.begin();
        Coder coder = study.coders().signIn().join();
        progress.reached(1, steps);
        PeopleTable.of(SampleFiles.table("people.csv")).takeIn(study.attributes()).join();
        boolean whole = sources.takeIn(study, progress, 2, steps);
        progress.reached(steps - 2, steps);
        CodebookFile.of(SampleFiles.table("codebook.csv"), null)
                .takeIn(study.codebook(), "")
                .join();
        progress.reached(steps - 1, steps);
        CodingsTable.of(
                        "codings.csv",
                        SampleFiles.bytes("codings.csv"),
                        study.sources().all().join(),
                        study.codebook().tree().join(),
                        coder)
                .takeIn(study.codings())
                .join();
        beginAt(study, coder);
        if (whole) {
            study.project().remembered().remember(WHOLE, "yes").join();
        }
        progress.reached(steps, steps);
    }

    private static void beginAt(Study study, Coder coder) {
        Remembered remembered = study.project().remembered();
        Optional<Source> first = study.sources().named(FIRST).join();
        if (first.isPresent() && remembered.recall(PLACE + coder.id()).join().isEmpty()) {
            remembered.remember(PLACE + coder.id(), Long.toString(first.get().id())).join();
        }
    }
}
