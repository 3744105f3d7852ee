package org.nyaya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.PlainText;
import org.nyaya.transcript.Reading;

/**
 * Brings files into a study as the command line does: this thread reads while the study thread
 * writes.
 */
final class Importing {

    static final int YEAR = 2024;

    private final Study study;
    private final Project.Group group;
    private final List<CompletableFuture<Added>> coming = new ArrayList<>();

    /** Those that come are one step of the history. */
    Importing(Study study, int count) {
        this.study = study;
        this.group = study.project().group(Label.of("import", Integer.toString(count)));
    }

    /** Returns how many when every file is in the study and on the disk. */
    static int run(Study study, List<Path> files) throws IOException {
        Importing importing = new Importing(study, files.size());
        for (Path file : files) {
            importing.add(name(file), draft(file));
        }
        return importing.finish().size();
    }

    void add(String name, Draft draft) {
        // Every day somebody else is asked, and every name has its own day.
        LocalDate day = LocalDate.ofYearDay(YEAR, 1 + Math.floorMod(name.hashCode(), 366));
        Arrival arrival =
                new Arrival(
                        name,
                        Kind.TRANSCRIPT,
                        "en",
                        PartialDate.of(day),
                        draft,
                        Set.of("INTERVIEWER"),
                        Map.of(name, name));
        coming.add(study.sources().add(group, arrival, null));
    }

    /** Answers what was added when it is in the study and on the disk. */
    List<Source> finish() {
        List<Source> sources = new ArrayList<>();
        for (CompletableFuture<Added> added : coming) {
            if (!(added.join() instanceof Added.Done done)) {
                throw new IllegalStateException("A file was not taken in: " + added.join());
            }
            sources.add(done.source());
        }
        return sources;
    }

    static Draft draft(Path file) throws IOException {
        return draft(file.toString(), Files.readAllBytes(file));
    }

    static Draft draft(String name, String text) throws IOException {
        return draft(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft draft(String name, byte[] bytes) throws IOException {
        return switch (new PlainText().read(bytes, null)) {
            case Reading.Read read -> read.draft();
            case Reading.Refused refused -> throw new IOException(name + ": " + refused.why());
        };
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }
}
