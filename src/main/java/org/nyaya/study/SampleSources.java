package org.nyaya.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.nyaya.exchange.BadTable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.study.SampleFiles.Listed;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Formats;
import org.nyaya.transcript.Interviewers;
import org.nyaya.transcript.Reading;

/**
 * The sources of the sample study on their way in. All are read at once, beside whatever else there
 * is to do, for a PDF takes another process a second. Closing it ends what is still being read.
 */
final class SampleSources implements AutoCloseable {

    private final List<Listed> listed;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Listed, Future<Reading>> readings = new LinkedHashMap<>();

    SampleSources() throws BadTable {
        listed = SampleFiles.sources();
    }

    int count() {
        return listed.size();
    }

    /** Begins to read; has no effect the second time. */
    void begin() {
        for (Listed source : listed) {
            readings.computeIfAbsent(
                    source,
                    one ->
                            readers.submit(() ->
                                    Formats.read(
                                            one.fileName(), SampleFiles.bytes(one.file()), null)));
        }
    }

    /**
     * Takes all into the study, in one step of its history.
     *
     * @param before how many steps were done before
     * @param all how many there are
     * @return whether all could be read: where no other process can be started now, a PDF cannot
     */
    boolean takeIn(Study study, Progress progress, int before, int all) throws Cancelled {
        begin();
        Project.Group step =
                study.project().group(Label.of("import.many", Integer.toString(listed.size())));
        int done = 0;
        int taken = 0;
        for (Map.Entry<Listed, Future<Reading>> entry : readings.entrySet()) {
            progress.reached(before + done++, all);
            if (read(entry.getValue()) instanceof Reading.Read(Draft draft)) {
                takeIn(study, step, entry.getKey(), draft);
                taken++;
            }
        }
        return taken == listed.size();
    }

    private static void takeIn(Study study, Project.Group step, Listed source, Draft draft) {
        study.sources()
                .add(
                        step,
                        new Arrival(
                                source.name(),
                                source.kind(),
                                source.language(),
                                source.date(),
                                source.interview(),
                                draft,
                                draft.speakers().stream()
                                        .filter(Interviewers::asks)
                                        .collect(Collectors.toSet()),
                                source.people()),
                        null)
                .join();
        if (source.kind() == Kind.TRANSCRIPT && source.interview() != null) {
            study.interviews().tell(step, source.interview(), source.details()).join();
        }
    }

    private static Reading read(Future<Reading> reading) throws Cancelled {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } catch (ExecutionException | CancellationException e) {
            throw new IllegalStateException("The files of the sample can be read", e);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
