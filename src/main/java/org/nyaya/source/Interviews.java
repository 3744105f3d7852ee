package org.nyaya.source;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The interviews of a study. They begin with their transcript; here their details are told. */
public final class Interviews {

    private static final String DETAILS = "date, setting, interviewer, interpreter, others, guide";
    private static final String INTERVIEW = "select id, name, language, " + DETAILS;

    private final Project project;

    public Interviews(Project project) {
        this.project = project;
    }

    /** All interviews, by name. */
    public CompletableFuture<List<Interview>> all() {
        return project.read(read ->
                read.list(
                        row -> interview(read, row),
                        INTERVIEW + " from interview order by folded"));
    }

    /** The interview of that id; empty where there is none. */
    public CompletableFuture<Optional<Interview>> of(long id) {
        return project.read(read ->
                read.one(
                        row -> interview(read, row),
                        INTERVIEW + " from interview where id = ?",
                        id));
    }

    /** All interviews in short, where a read or an action is running already. */
    public static List<Held> in(Read read) {
        return read.list(
                row -> new Held(row.number(0), row.text(1), row.textOrNull(2)),
                "select id, name, date from interview");
    }

    /**
     * Says more about the interview of that name; empty where there is none. One action, and none
     * where nothing is new.
     *
     * @param told null leaves a detail as it is, an empty text takes it away
     */
    public CompletableFuture<Optional<Interview>> tell(String name, Interview.Details told) {
        return project.act(Label.of("interview.set", name.strip()), tx -> tell(tx, name, told));
    }

    /** As {@link #tell(String, Interview.Details)}, as a part of a step of the history. */
    public CompletableFuture<Optional<Interview>> tell(
            Project.Group step, String name, Interview.Details told) {
        return step.act(tx -> tell(tx, name, told));
    }

    private static Optional<Interview> tell(Tx tx, String name, Interview.Details told) {
        Optional<Interview> before = named(tx, name);
        if (before.isEmpty()) {
            return before;
        }
        Interview.Details now = told.over(before.get().details());
        tx.update(
                Table.INTERVIEW,
                before.get().id(),
                DETAILS,
                now.date(),
                now.setting(),
                now.interviewer(),
                now.interpreter(),
                now.others(),
                now.guide());
        return named(tx, name);
    }

    private static Optional<Interview> named(Read read, String name) {
        return read.one(
                row -> interview(read, row),
                INTERVIEW + " from interview where folded = ?",
                Names.fold(name));
    }

    private static Interview interview(Read read, Row row) {
        long id = row.number(0);
        return new Interview(
                id,
                row.text(1),
                row.textOrNull(2),
                new Interview.Details(
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        row.textOrNull(8)),
                read.list(
                        person -> person.text(0),
                        "select p.name from interview_person i join person p on p.id = i.person"
                                + " where i.interview = ? order by p.folded",
                        id),
                read.list(
                        source -> source.text(0),
                        "select name from source where interview = ? order by folded",
                        id));
    }
}
