package org.nyaya.project;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What has been done, and the way back and forth: linear, across the whole study and all coders,
 * and across restarts. Undoing is itself an action, journalled like every other; something new ends
 * redo.
 */
public final class History {

    private static final String STEP =
            "select a.id, a.label, a.args, c.name, a.at, a.state, a.kind, a.coder, a.images"
                    + " from action a left join coder c on c.id = a.coder ";

    private final Project project;
    private final Db db;
    private final Actions actions;
    private final Journal journal;

    History(Project project, Db db, Actions actions, Journal journal) {
        this.project = project;
        this.db = db;
        this.actions = actions;
        this.journal = journal;
    }

    /** All steps, the latest first; undone and dropped ones too. */
    public CompletableFuture<List<Step>> steps() {
        return project.read(read ->
                read.list(
                        row -> entry(row).step(),
                        STEP + "where a.kind = 'base' or a.state is not null order by a.id desc"));
    }

    /**
     * Undoes the last step. A step of another coder only where {@code others} says that this is
     * meant.
     */
    public CompletableFuture<Turned> undo(boolean others) {
        return turn(
                "undo",
                "where a.state = 'done' or a.kind = 'base' order by a.id desc limit 1",
                others);
    }

    /** Does the last undone step again. */
    public CompletableFuture<Turned> redo(boolean others) {
        return turn("redo", "where a.state = 'undone' order by a.id limit 1", others);
    }

    private CompletableFuture<Turned> turn(String kind, String which, boolean others) {
        return project.submit(() -> {
            List<Entry> found = db.read(() -> db.list(History::entry, STEP + which));
            if (found.isEmpty() || found.getFirst().step().origin()) {
                return new Turned.Nothing();
            }
            Entry entry = found.getFirst();
            if (!others && !Objects.equals(entry.coder(), actions.coder())) {
                return new Turned.OthersStep(entry.step());
            }
            return actions.turn(
                    kind,
                    entry.step(),
                    tx -> {
                        if (entry.images() == null) {
                            journal.revert(
                                    db,
                                    "action in (select id from action where step = ? and kind = 'do')",
                                    entry.step().id());
                        } else {
                            journal.revert(db, "action = ?", entry.images());
                        }
                        // What this action journals is what turns the step the other way next time.
                        db.change(
                                "update action set state = ?, images = (select max(id) from action) where id = ?",
                                kind.equals("undo") ? "undone" : "done",
                                entry.step().id());
                        return new Turned.Done(entry.step());
                    });
        });
    }

    private static Entry entry(Row row) {
        Step step =
                new Step(
                        row.number(0),
                        Label.kept(row.text(1), row.text(2)),
                        row.textOrNull(3),
                        Instant.ofEpochMilli(row.number(4)),
                        "undone".equals(row.textOrNull(5)),
                        "dropped".equals(row.textOrNull(5)),
                        "base".equals(row.text(6)));
        return new Entry(step, row.numberOrNull(7), row.numberOrNull(8));
    }

    private record Entry(Step step, @Nullable Long coder, @Nullable Long images) {}
}
