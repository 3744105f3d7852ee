package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.nyaya.study.Study;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.PlainText;
import org.nyaya.transcript.Reading;

/**
 * Brings files into a study as the command line does: this thread reads while the study thread
 * writes.
 */
final class Importing {

    private Importing() {}

    /** Returns how many when every file is in the study and on the disk. */
    static int run(Study study, List<Path> files) throws IOException {
        Project.Group group =
                study.project().group(Label.of("import", Integer.toString(files.size())));
        List<CompletableFuture<Added>> coming = new ArrayList<>();
        for (Path file : files) {
            Draft draft = draft(file);
            String name = name(file);
            Arrival arrival =
                    new Arrival(
                            name,
                            Kind.TRANSCRIPT,
                            "en",
                            null,
                            draft,
                            Set.of("INTERVIEWER"),
                            Map.of(name, name));
            coming.add(study.sources().add(group, arrival, null));
        }
        for (CompletableFuture<Added> added : coming) {
            if (!(added.join() instanceof Added.Done)) {
                throw new IllegalStateException("A file was not taken in: " + added.join());
            }
        }
        return files.size();
    }

    static Draft draft(Path file) throws IOException {
        return switch (new PlainText().read(Files.readAllBytes(file), null)) {
            case Reading.Read read -> read.draft();
            case Reading.Refused refused -> throw new IOException(file + ": " + refused.why());
        };
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }
}
