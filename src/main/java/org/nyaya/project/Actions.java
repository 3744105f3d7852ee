package org.nyaya.project;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs actions on the study thread: transaction, action row, journal, commit, {@link Changed}. */
final class Actions {

    private final Db db;
    private final BooleanSupplier ours;
    private final Consumer<Changed> tell;
    private volatile @Nullable Long coder;
    private long joined;

    /** {@code ours}: whether the file is still the one that was opened. */
    Actions(Db db, BooleanSupplier ours, Consumer<Changed> tell) {
        this.db = db;
        this.ours = ours;
        this.tell = tell;
    }

    void signIn(@Nullable Long coder) {
        this.coder = coder;
    }

    @Nullable Long coder() {
        return coder;
    }

    /** The step that the action before belongs to; 0 where it changed nothing. */
    long joined() {
        return joined;
    }

    /**
     * Runs an action of the user; it joins {@code step} (0: none) where that is still the last
     * thing done.
     */
    <T extends @Nullable Object> T run(Label label, long step, Work<Tx, T> work) {
        return run(
                "do",
                label,
                action -> join(step, action),
                tx -> {
                    T result = work.on(tx);
                    db.change("update action set state = 'dropped' where state = 'undone'");
                    return result;
                });
    }

    /** Runs an action that turns {@code step} back or forth again. */
    <T extends @Nullable Object> T turn(String kind, Step step, Work<Tx, T> work) {
        return run(kind, step.label(), action -> step.id(), work);
    }

    /** Makes the study what it is from its beginning on: an action that nothing undoes. */
    void begin(Work<Tx, @Nullable Void> work) {
        run("base", Label.of("study.new"), action -> action, work);
    }

    /**
     * Sets right what the rules of the schema forbid: undoing it would break them again, so nothing
     * undoes it, nor anything before it.
     */
    <T extends @Nullable Object> T settle(Label label, Work<Tx, T> work) {
        return run(
                "base",
                label,
                action -> action,
                tx -> {
                    T result = work.on(tx);
                    db.change("update action set state = 'dropped' where state = 'undone'");
                    return result;
                });
    }

    /** Makes this the point before which nothing is undone. */
    void settle(Label label) {
        begin();
        try {
            settle(db, label);
            db.change("commit");
        } catch (Throwable e) {
            takeBack(e);
            throw e;
        }
    }

    /**
     * Notes that the file was brought to a newer version, as something that nothing undoes, nor
     * anything before it; the caller holds the transaction.
     */
    static void settle(Db db, int from, int to) {
        settle(db, Label.of("study.upgrade", Integer.toString(from), Integer.toString(to)));
    }

    private static void settle(Db db, Label label) {
        db.change("update action set state = 'dropped' where state = 'undone'");
        db.change(
                "insert into action (uuid, step, kind, label, args, at) values (?, 0, 'base', ?, ?, ?)",
                UUID.randomUUID().toString(),
                label.key(),
                Args.write(label.args()),
                System.currentTimeMillis());
        db.change("update action set step = id where step = 0");
    }

    private long join(long step, long action) {
        boolean last =
                db.list(
                                row -> row.number(0),
                                "select step from action where id = ? and kind = 'do'",
                                action - 1)
                        .contains(step);
        return last ? step : action;
    }

    private <T extends @Nullable Object> T run(
            String kind, Label label, StepOf stepOf, Work<Tx, T> work) {
        Changed changed;
        T result;
        begin();
        try {
            db.change(
                    "insert into action (uuid, step, kind, label, args, coder, at) values (?, 0, ?, ?, ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    kind,
                    label.key(),
                    Args.write(label.args()),
                    coder,
                    System.currentTimeMillis());
            long action = db.lastId();
            long step = stepOf.step(action);
            // The state of a step stands in its first action.
            db.change(
                    "update action set step = ?, state = ? where id = ?",
                    step,
                    step == action && kind.equals("do") ? "done" : null,
                    action);
            result = work.on(new Tx(db, action));
            changed = Journal.changed(db, action, "action = ?", action);
            if (changed.rows().isEmpty()) {
                rollback();
                joined = 0;
                return result;
            }
            db.change("commit");
            joined = step;
        } catch (Throwable e) {
            takeBack(e);
            throw e;
        }
        tell.accept(changed);
        return result;
    }

    private void begin() {
        if (!ours.getAsBoolean()) {
            throw new StudyFailure(
                    StudyFailure.Reason.REPLACED, "Another file has the name of the study");
        }
        db.change("begin");
    }

    private void takeBack(Throwable because) {
        try {
            rollback();
        } catch (StudyFailure alreadyRolledBack) {
            because.addSuppressed(alreadyRolledBack);
        }
    }

    private void rollback() {
        try {
            db.run("rollback");
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    private interface StepOf {
        long step(long action);
    }
}
