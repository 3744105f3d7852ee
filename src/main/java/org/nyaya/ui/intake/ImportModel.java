package org.nyaya.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decided;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.ImportFiles;
import org.nyaya.exchange.Intake;
import org.nyaya.exchange.Obstacles;
import org.nyaya.exchange.Outcome;
import org.nyaya.exchange.Seen;
import org.nyaya.project.Table;
import org.nyaya.source.Kind;
import org.nyaya.source.Obstacle;
import org.nyaya.task.Task;
import org.nyaya.transcript.Draft;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The files that somebody wants in the study, from the first look to the report. Everything here
 * happens on the window's thread; files are read and taken in by jobs. The list stays until its
 * files are taken in or the study is locked, however often the sheet is closed; words of files are
 * let go when it is.
 */
public final class ImportModel {

    /** What goes on. */
    public enum Phase {
        DECIDING,
        LOOKING,
        TAKING,
        /** Files were taken in, and it is told what came of each. */
        TOLD
    }

    private record Again(ImportRow row, Seen seen) {}

    private final Kit kit;
    private final Intake intake;
    private final Executor soon;
    private final Surroundings surroundings;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ImportWork work;
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper leftOut = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper judged = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<String> trouble = new SimpleObjectProperty<>("");
    private final BooleanProperty keepOriginals = new SimpleBooleanProperty();
    private final List<Path> waiting = new ArrayList<>();
    private Report report = Report.NOTHING;
    private boolean cleared;

    /**
     * @param soon runs what it is given after the time between two changes of the list
     */
    public ImportModel(Session session, Executor soon) {
        this.kit = session.kit();
        this.intake = new Intake(session.study().project(), session.study().sources());
        this.soon = soon;
        this.work = new ImportWork(kit);
        this.surroundings = new Surroundings(session, this::judge);
        session.changes().on(changed -> changed(), Table.SOURCE, Table.PERSON, Table.INTERVIEW);
        surroundings.ask();
    }

    /** The files, in the order in which they came; changed only by this model. */
    public ObservableList<ImportRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return work.phase();
    }

    /** How many files would be taken in now. */
    public ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** How many files of other kinds lay in the folders that were looked at. */
    public ReadOnlyIntegerProperty leftOut() {
        return leftOut.getReadOnlyProperty();
    }

    /** Becomes another whenever something else is decided or in the way of a file. */
    public ReadOnlyIntegerProperty judged() {
        return judged.getReadOnlyProperty();
    }

    /** What was wrong with what was wanted last, as a sentence; empty where nothing was. */
    public ObjectProperty<String> trouble() {
        return trouble;
    }

    /** Whether the bytes of files are kept in the study beside their texts. */
    public BooleanProperty keepOriginals() {
        return keepOriginals;
    }

    /** What runs now; null where nothing does. */
    public ObjectProperty<@Nullable Job<?>> job() {
        return work.job();
    }

    /** The people, interviews and languages of the study. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** What came of the last import. */
    public Report report() {
        return report;
    }

    /** Looks at files, and at those in folders; where something runs, after that. */
    public void look(List<Path> named) {
        if (cleared) {
            // A dialog of the system was still open when the study was locked.
            return;
        }
        if (work.now() == Phase.TOLD) {
            next();
        }
        if (work.now() != Phase.DECIDING) {
            waiting.addAll(named);
            return;
        }
        trouble.set("");
        Set<Path> listed = new HashSet<>();
        rows.forEach(row -> listed.add(place(row.file())));
        Batches<Seen> found = new Batches<>(kit.screen(), soon, this::add);
        work.begin(
                kit.say("intake.looking"),
                Phase.LOOKING,
                progress -> {
                    IntakeWords.prepare();
                    ImportFiles meant = ImportFiles.meant(named);
                    meant.unread().forEach(folder -> found.add(new Seen.Not(folder)));
                    kit.screen().later(() -> leftOut.set(leftOut.get() + meant.leftOut()));
                    List<Path> fresh =
                            meant.files().stream().filter(file -> listed.add(place(file))).toList();
                    return intake.look(fresh, Seen.How.ITSELF, found::add).run(progress);
                },
                found::show,
                cancelled -> decide());
    }

    /**
     * Reads files again in another encoding.
     *
     * @param encoding null for what the files themselves say
     */
    public void read(List<ImportRow> which, @Nullable Charset encoding) {
        again(
                which.stream().filter(ImportRow::hasEncoding).toList(),
                row -> row.how().in(encoding));
    }

    /** Takes a scan without text as notes on its pages, of which there have to be some. */
    public void asPages(ImportRow row, int pages) {
        again(List.of(row), scan -> new Seen.How(null, pages));
    }

    /** Changes what is to be made of files, where they can be read. */
    public void decide(List<ImportRow> which, UnaryOperator<Decision> change) {
        trouble.set("");
        for (ImportRow row : which) {
            Decision now = row.decision().get();
            if (now != null && !row.isTaken()) {
                row.decision().set(change.apply(now));
            }
        }
        judge();
    }

    public void include(List<ImportRow> which, boolean wanted) {
        if (isOver()) {
            return;
        }
        which.stream()
                .filter(row -> row.decision().get() != null)
                .forEach(row -> row.included().set(wanted));
        judge();
    }

    /** Takes files off the list. */
    public void remove(List<ImportRow> which) {
        if (isOver()) {
            return;
        }
        rows.removeAll(List.copyOf(which));
        judge();
    }

    /** Takes the files in that are wanted and have nothing in their way. */
    public void take() {
        List<ImportRow> going = rows.stream().filter(ImportRow::isReady).toList();
        if (going.isEmpty() || work.now() != Phase.DECIDING) {
            return;
        }
        trouble.set("");
        Map<Path, ImportRow> byFile = new HashMap<>();
        List<Decided> files = new ArrayList<>();
        for (ImportRow row : going) {
            row.outcome().set(null);
            byFile.put(row.file(), row);
            row.decided().ifPresent(files::add);
        }
        Batches<Outcome> done =
                new Batches<>(
                        kit.screen(),
                        soon,
                        batch ->
                                batch.forEach(one -> {
                                    ImportRow row = byFile.get(one.file());
                                    if (row != null) {
                                        row.outcome().set(one);
                                    }
                                }));
        boolean originals = keepOriginals.get();
        work.begin(
                kit.say("intake.taking", files.size()),
                Phase.TAKING,
                intake.take(files, originals, done::add),
                done::show,
                stopped -> {
                    report = Report.of(new IntakeWords(kit.words()), rows, going, stopped);
                    intake.forget();
                    work.turn(Phase.TOLD);
                    surroundings.ask();
                });
    }

    /** Asks what runs to end; what is done up to there stays. */
    public void cancel() {
        waiting.clear();
        work.cancel();
    }

    /** From the report back to the list, without what is in the study by now. */
    public void next() {
        rows.removeIf(ImportRow::isTaken);
        report = Report.NOTHING;
        leftOut.set(0);
        decide();
    }

    /** The words of a file as they will stand in the study; empty where it changed meanwhile. */
    public Task<Optional<Draft>> draft(Seen.Legible seen) {
        return intake.draft(seen);
    }

    /** Lets go of the words of files, for nobody looks at them now. */
    public void rest() {
        intake.forget();
        trouble.set("");
    }

    /** Lets go of everything. */
    public void clear() {
        cleared = true;
        cancel();
        intake.forget();
        rows.clear();
        report = Report.NOTHING;
        surroundings.clear();
    }

    private void again(List<ImportRow> which, Function<ImportRow, Seen.How> how) {
        trouble.set("");
        if (which.isEmpty() || work.now() != Phase.DECIDING) {
            return;
        }
        Map<ImportRow, Seen.How> ways = new HashMap<>();
        which.forEach(row -> ways.put(row, how.apply(row)));
        Batches<Again> found = new Batches<>(kit.screen(), soon, this::replace);
        work.begin(
                kit.say("intake.reading"),
                Phase.LOOKING,
                progress -> {
                    for (ImportRow row : which) {
                        intake.look(
                                        List.of(row.file()),
                                        ways.getOrDefault(row, Seen.How.ITSELF),
                                        seen -> found.add(new Again(row, seen)))
                                .run(progress);
                    }
                    return which.size();
                },
                found::show,
                stopped -> decide());
    }

    /** What we take in ourselves is asked for once, when all of it is done. */
    private void changed() {
        if (work.now() != Phase.TAKING) {
            surroundings.ask();
        }
    }

    private void add(List<Seen> batch) {
        rows.addAll(
                batch.stream()
                        .map(seen ->
                                new ImportRow(
                                        seen,
                                        seen instanceof Seen.Legible legible
                                                ? Decision.first(legible, surroundings.language())
                                                : null))
                        .toList());
        judge();
    }

    private void replace(List<Again> batch) {
        for (Again one : batch) {
            Decision before = one.row().decision().get();
            switch (one.seen()) {
                case Seen.Not not when before != null ->
                        trouble.set(new IntakeWords(kit.words()).sentence(not.why()));
                case Seen.Not not -> one.row().seen().set(not);
                case Seen.Legible legible -> {
                    one.row().seen().set(legible);
                    Decision now =
                            before == null
                                    ? Decision.first(legible, surroundings.language())
                                    : before.over(legible);
                    one.row().decision().set(legible.how().pages() > 0 ? now.of(Kind.NOTE) : now);
                    one.row().included().set(true);
                }
            }
        }
        judge();
    }

    private void decide() {
        work.turn(Phase.DECIDING);
        judge();
        if (!waiting.isEmpty()) {
            List<Path> named = List.copyOf(waiting);
            waiting.clear();
            look(named);
        }
    }

    /** Whether it is decided what is taken in: the list stays as it is until that is told. */
    private boolean isOver() {
        return work.now() == Phase.TAKING || work.now() == Phase.TOLD;
    }

    /** Says what is in the way of each file; not while they are being taken in. */
    private void judge() {
        if (isOver()) {
            return;
        }
        List<ImportRow> wanted = rows.stream().filter(ImportRow::isWanted).toList();
        List<Optional<Obstacle>> obstacles =
                Obstacles.among(
                        wanted.stream().flatMap(row -> row.decided().stream()).toList(),
                        surroundings.known());
        rows.stream().filter(row -> !row.isWanted()).forEach(row -> row.obstacle().set(null));
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).obstacle().set(obstacles.get(i).orElse(null));
        }
        ready.set((int) rows.stream().filter(ImportRow::isReady).count());
        judged.set(judged.get() + 1);
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
