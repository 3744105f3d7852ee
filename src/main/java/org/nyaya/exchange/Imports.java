package org.nyaya.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Obstacle;
import org.nyaya.source.Sources;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Reading;

/**
 * From files to sources: looked at, corrected, written. Each file is a transaction of its own, so
 * that one that fails, or the end of the program at any moment, leaves the files before it whole
 * and nothing of itself. All are one step of the history.
 */
public final class Imports {

    private final Project project;
    private final Sources sources;
    private final ImportReading reading;

    public Imports(Project project, Sources sources) {
        this(project, sources, ImportReading.GUARDED);
    }

    Imports(Project project, Sources sources, ImportReading.Reads formats) {
        this.project = project;
        this.sources = sources;
        this.reading = new ImportReading(project, formats);
    }

    /**
     * Looks at files and writes nothing. What would be in the way of each is told as if those
     * before it had been written.
     *
     * @param listener hears of each as it is seen, on the thread of the task; nothing keeps it
     * @return how many files could be read
     */
    public Task<Integer> look(List<Path> files, Wishes wishes, Consumer<? super Looked> listener) {
        return progress -> {
            Map<String, String> texts = new HashMap<>();
            Map<String, String> names = new HashMap<>();
            int read = 0;
            for (int i = 0; i < files.size(); i++) {
                progress.reached(i, files.size());
                Looked looked = among(looked(files.get(i), wishes, progress), texts, names);
                read += looked instanceof Looked.Drafted ? 1 : 0;
                listener.accept(looked);
            }
            progress.reached(files.size(), files.size());
            return read;
        };
    }

    /**
     * Takes files into the study as their wishes say.
     *
     * @param keepOriginal whether their bytes are kept beside their texts
     * @param listener hears of each as it is done, on the thread of the task; nothing keeps it
     * @return how many sources were added
     */
    public Task<Integer> take(
            List<Path> files,
            Wishes wishes,
            boolean keepOriginal,
            Consumer<? super Taken> listener) {
        return progress -> {
            Project.Group step = project.group(label(files));
            int added = 0;
            for (int i = 0; i < files.size(); i++) {
                progress.reached(i, files.size());
                Taken taken =
                        switch (looked(files.get(i), wishes, progress)) {
                            case Looked.Drafted drafted -> written(step, drafted, keepOriginal);
                            case Looked other -> new Taken.Not(other);
                        };
                added += taken instanceof Taken.Read(_, Added.Done _) ? 1 : 0;
                listener.accept(taken);
            }
            progress.reached(files.size(), files.size());
            return added;
        };
    }

    private Taken written(Project.Group step, Looked.Drafted file, boolean keepOriginal) {
        Added added =
                sources.add(step, file.arrival(), keepOriginal ? file.original().bytes() : null)
                        .join();
        return new Taken.Read(file, added);
    }

    private Looked looked(Path file, Wishes wishes, Progress progress) throws Cancelled {
        return switch (reading.bytes(file)) {
            case ImportReading.Bytes.Not(Looked why) -> why;
            case ImportReading.Bytes.All(byte[] bytes) -> looked(file, bytes, wishes, progress);
        };
    }

    private Looked looked(Path file, byte[] bytes, Wishes wishes, Progress progress)
            throws Cancelled {
        int pages = wishes.wantsPages() ? wishes.pages() : 0;
        return switch (reading.read(file, bytes, wishes.encoding(), pages, progress)) {
            case Reading.Read read -> drafted(file, read.draft(), bytes, wishes);
            case Reading.Refused refused -> new Looked.Refused(file, refused.why());
        };
    }

    private Looked drafted(Path file, Draft draft, byte[] bytes, Wishes wishes) {
        Arrival arrival = wishes.arrival(ImportFiles.name(file), draft);
        return new Looked.Drafted(file, arrival, draft.speakers(), new Original(bytes), null);
    }

    private Looked among(Looked looked, Map<String, String> texts, Map<String, String> names) {
        if (!(looked instanceof Looked.Drafted drafted)) {
            return looked;
        }
        Arrival arrival = drafted.arrival();
        Optional<Obstacle> obstacle = sources.obstacle(arrival).join();
        String hash = LfText.hash(arrival.draft().text());
        String sameText = texts.get(hash);
        String sameName = names.get(Names.fold(arrival.name()));
        if (obstacle.isEmpty() && sameText != null) {
            obstacle = Optional.of(new Obstacle.SameText(sameText));
        } else if (obstacle.isEmpty() && sameName != null) {
            obstacle = Optional.of(new Obstacle.NameTaken(sameName));
        } else if (obstacle.isEmpty()) {
            texts.put(hash, arrival.name());
            names.put(Names.fold(arrival.name()), arrival.name());
        }
        return new Looked.Drafted(
                drafted.file(),
                arrival,
                drafted.labels(),
                drafted.original(),
                obstacle.orElse(null));
    }

    /** What the history says of these files. */
    static Label label(List<Path> files) {
        return files.size() == 1
                ? Label.of("import.one", ImportFiles.name(files.getFirst()))
                : Label.of("import.many", Integer.toString(files.size()));
    }
}
