package org.nyaya.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nyaya.project.Project;
import org.nyaya.source.Added;
import org.nyaya.source.Sources;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;
import org.nyaya.text.LfText;
import org.nyaya.text.Positions;
import org.nyaya.text.WordStarts;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Reading;

/**
 * Files that somebody decides on one by one: looked at, decided on, taken in as they were looked
 * at. Between the two their words are kept in memory as far as there is room, their bytes never. As
 * with {@link Imports}, each file is a transaction of its own and all are one step of the history.
 */
public final class Intake {

    private final Project project;
    private final Sources sources;
    private final ImportReading reading;
    private final Drafts drafts = new Drafts();

    public Intake(Project project, Sources sources) {
        this(project, sources, ImportReading.GUARDED);
    }

    Intake(Project project, Sources sources, ImportReading.Reads formats) {
        this.project = project;
        this.sources = sources;
        this.reading = new ImportReading(project, formats);
    }

    /**
     * Looks at files and writes nothing.
     *
     * @param listener hears of each as it is seen, on the thread of the task
     * @return how many files could be read
     */
    public Task<Integer> look(List<Path> files, Seen.How how, Consumer<? super Seen> listener) {
        return progress -> {
            int read = 0;
            for (int i = 0; i < files.size(); i++) {
                progress.reached(i, files.size());
                Seen seen = seen(files.get(i), how, progress);
                read += seen instanceof Seen.Legible ? 1 : 0;
                listener.accept(seen);
            }
            progress.reached(files.size(), files.size());
            return read;
        };
    }

    /**
     * The words of a file that was looked at; empty where it is not that file any more. What it
     * gives is for the eye: nothing is kept.
     */
    public Task<Optional<Draft>> draft(Seen.Legible seen) {
        return progress -> {
            progress.reached(0, 1);
            Optional<Draft> kept = drafts.get(seen);
            if (kept.isPresent()) {
                return kept;
            }
            return reading.bytes(seen.file()) instanceof ImportReading.Bytes.All(byte[] bytes)
                            && isThat(seen, bytes)
                            && read(seen, bytes, progress) instanceof Reading.Read(Draft draft)
                    ? Optional.of(draft)
                    : Optional.empty();
        };
    }

    /**
     * Takes files into the study as it was decided.
     *
     * @param keepOriginal whether their bytes are kept beside their texts
     * @param listener hears of each as it is done, on the thread of the task
     * @return how many sources were added
     */
    public Task<Integer> take(
            List<Decided> files, boolean keepOriginal, Consumer<? super Outcome> listener) {
        return progress -> {
            Project.Group step =
                    project.group(
                            Imports.label(files.stream().map(one -> one.seen().file()).toList()));
            int added = 0;
            for (int i = 0; i < files.size(); i++) {
                progress.reached(i, files.size());
                Outcome outcome = taken(step, files.get(i), keepOriginal, progress);
                if (outcome instanceof Outcome.Read(_, Added.Done _)) {
                    added++;
                    drafts.forget(files.get(i).seen());
                }
                listener.accept(outcome);
            }
            progress.reached(files.size(), files.size());
            return added;
        };
    }

    /** Lets go of all words. What was seen can be taken in as before; files are read again then. */
    public void forget() {
        drafts.forgetAll();
    }

    private Outcome taken(Project.Group step, Decided file, boolean keepOriginal, Progress progress)
            throws Cancelled {
        Seen.Legible seen = file.seen();
        byte[] bytes;
        switch (reading.bytes(seen.file())) {
            case ImportReading.Bytes.Not(Looked why) -> {
                return new Outcome.Not(why);
            }
            case ImportReading.Bytes.All(byte[] all) -> bytes = all;
        }
        if (!isThat(seen, bytes)) {
            return new Outcome.Changed(seen.file());
        }
        Draft draft;
        switch (read(seen, bytes, progress)) {
            case Reading.Refused refused -> {
                return new Outcome.Not(new Looked.Refused(seen.file(), refused.why()));
            }
            case Reading.Read read -> draft = read.draft();
        }
        Added added =
                sources.add(step, file.decision().arrival(draft), keepOriginal ? bytes : null)
                        .join();
        return new Outcome.Read(seen.file(), added);
    }

    private Reading read(Seen.Legible seen, byte[] bytes, Progress progress) throws Cancelled {
        Optional<Draft> kept = drafts.get(seen);
        return kept.isPresent()
                ? new Reading.Read(kept.get())
                : reading.read(
                        seen.file(), bytes, seen.how().encoding(), seen.how().pages(), progress);
    }

    private static boolean isThat(Seen.Legible seen, byte[] bytes) {
        return LfText.hash(bytes).equals(seen.bytes());
    }

    private Seen seen(Path file, Seen.How how, Progress progress) throws Cancelled {
        return switch (reading.bytes(file)) {
            case ImportReading.Bytes.Not(Looked why) -> new Seen.Not(why);
            case ImportReading.Bytes.All(byte[] bytes) ->
                    switch (reading.read(file, bytes, how.encoding(), how.pages(), progress)) {
                        case Reading.Refused(var why) ->
                                new Seen.Not(new Looked.Refused(file, why));
                        case Reading.Read(Draft draft) -> {
                            Seen.Legible seen = seen(file, how, LfText.hash(bytes), draft);
                            drafts.keep(seen, draft);
                            yield seen;
                        }
                    };
        };
    }

    /** How many words somebody said: labels and stamps are none. */
    private static int said(Draft draft) {
        Positions words = WordStarts.in(draft.text());
        int count = words.count();
        for (DraftTurn turn : draft.turns()) {
            count -= words.within(turn.start(), turn.said());
        }
        return count;
    }

    private static Seen.Legible seen(Path file, Seen.How how, String bytes, Draft draft) {
        int[] turns = new int[draft.speakers().size()];
        for (DraftTurn turn : draft.turns()) {
            if (turn.speaker() != DraftTurn.NOBODY) {
                turns[turn.speaker()]++;
            }
        }
        List<Seen.Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < turns.length; i++) {
            speakers.add(new Seen.Speaker(draft.speakers().get(i), turns[i]));
        }
        return new Seen.Legible(
                file,
                how,
                bytes,
                LfText.hash(draft.text()),
                draft.format(),
                draft.encoding(),
                draft.date(),
                speakers,
                draft.turns().size(),
                said(draft),
                draft.warnings());
    }
}
