package org.nyaya.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open study. One thread owns the only connection and runs every job in the order in which it
 * was given: reads, and actions, which are the only way in which a study changes. May be called
 * from any thread except from inside a job.
 */
public final class Project implements AutoCloseable {

    private final Path file;
    private final Db db;
    private final Claim claim;
    private final Key key;
    private final ExecutorService thread;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private final Actions actions;
    private final History history;
    private final Soundness soundness;
    private volatile boolean rewritten;
    private boolean closed;

    Project(Path file, Db db, Journal journal, Claim claim, Key key) {
        this.file = file;
        this.db = db;
        this.claim = claim;
        this.key = key;
        this.actions = new Actions(db, () -> claim.holds(file), this::tell);
        this.history = new History(this, db, actions, journal);
        this.soundness = new Soundness(this, db, actions, journal);
        this.thread =
                Executors.newSingleThreadExecutor(job -> {
                    Thread study = new Thread(job, "study");
                    study.setDaemon(true);
                    return study;
                });
    }

    public Path file() {
        return file;
    }

    /** Who acts from now on, by the id of the coder; null before anybody signed in. */
    public void signIn(@Nullable Long coder) {
        actions.signIn(coder);
    }

    /**
     * Runs an action of the user: one transaction, one step of the history, journalled, undoable.
     * An action that changed nothing leaves no trace. Listeners hear of it before the future
     * completes.
     */
    public <T extends @Nullable Object> CompletableFuture<T> act(Label label, Work<Tx, T> work) {
        return submit(() -> actions.run(label, 0, work));
    }

    /**
     * Begins a group of actions that are undone together as long as nothing else is done between
     * them.
     */
    public Group group(Label label) {
        return new Group(label);
    }

    /**
     * Asks the study. Every question is answered from whole pages, or the future fails with {@link
     * StudyFailure.Reason#DAMAGED}.
     */
    public <T extends @Nullable Object> CompletableFuture<T> read(Work<Read, T> work) {
        return submit(() -> db.read(() -> work.on(new Read(db))));
    }

    /**
     * Tells {@code listener} of every change from now on, on the study thread: it must hand over
     * and return at once.
     */
    public void onChanged(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} of nothing any more, and lets go of it. */
    public void noMore(Consumer<Changed> listener) {
        listeners.remove(listener);
    }

    /** Steps, undo and redo. */
    public History history() {
        return history;
    }

    /** Whether the file is whole, and what can be set right. */
    public Soundness soundness() {
        return soundness;
    }

    /** The files of the search index that live inside the study file. */
    public KeptFiles keptFiles() {
        return new KeptFiles(this, db);
    }

    /** Copies of this study, made while it is open. */
    public BackingUp backingUp() {
        return new BackingUp(this, claim);
    }

    /** Writes this study anew: with another passphrase, or without what it was. */
    public Rewriting rewriting() {
        return new Rewriting(this, claim);
    }

    /**
     * The words that open this study where its passphrase is lost; empty where that is not its
     * passphrase. Derives a key: not for the JavaFX thread, nor for the study thread.
     */
    public Optional<RecoveryKey> recovery(Secret secret) {
        try (Key own = key();
                Key typed = own.like(secret)) {
            return typed.isSame(own) ? Optional.of(own.recovery()) : Optional.empty();
        }
    }

    /** The connection, for jobs on the study thread. */
    Db db() {
        return db;
    }

    /** The key of the file, for the caller to close. */
    Key key() {
        return key.copy();
    }

    /** How often something was done since the study was opened that may have changed the file. */
    long changes() {
        return submit(db::changes).join();
    }

    /** What the window remembers inside the study file. */
    public Remembered remembered() {
        return new Remembered(this, db);
    }

    /**
     * Finishes what was begun and closes the file. Closing twice, from two threads at once too, is
     * closing once: whoever returns finds it closed.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        CompletableFuture<@Nullable Void> last = submit(this::closeFile);
        closed = true;
        thread.shutdown();
        try {
            last.join();
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new StudyFailure(
                        StudyFailure.Reason.STORAGE, "The study thread does not end");
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The last job: something is done to the file in place of closing it as usual, and nothing more
     * to the study. Where it was not done, the study stays open.
     *
     * @return whether it was done
     */
    synchronized boolean end(Last last) throws IOException {
        if (closed) {
            throw isClosed();
        }
        CompletableFuture<Boolean> done =
                submit(() -> {
                    try {
                        if (!last.run(db)) {
                            return false;
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (SQLException e) {
                        throw StudyFailure.of(e);
                    }
                    rewritten = true;
                    claim.close();
                    key.close();
                    return true;
                });
        try {
            if (!done.join()) {
                return false;
            }
            closed = true;
            thread.shutdown();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e.getCause() instanceof StudyFailure failure ? failure : e;
        }
    }

    /** What replaces the file of a study, and closes the connection where that was done. */
    interface Last {
        /** Whether it was done. */
        boolean run(Db db) throws IOException, SQLException;
    }

    private @Nullable Void closeFile() {
        try (db) {
            db.tidy();
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        } finally {
            claim.close();
            key.close();
        }
        return null;
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(Job<T> job) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    if (rewritten) {
                        throw isClosed();
                    }
                    future.complete(job.run());
                } catch (Throwable e) {
                    future.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(isClosed());
        }
        return future;
    }

    private StudyFailure isClosed() {
        return new StudyFailure(
                rewritten ? StudyFailure.Reason.REWRITTEN : StudyFailure.Reason.CLOSED,
                "The study is closed");
    }

    private void tell(Changed changed) {
        for (Consumer<Changed> listener : listeners) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                // The action is done whatever becomes of those who hear of it; so this goes through
                // the door for what nobody expected, and the others are told.
                Thread study = Thread.currentThread();
                study.getUncaughtExceptionHandler().uncaughtException(study, e);
            }
        }
    }

    /** A job on the study thread. */
    interface Job<T extends @Nullable Object> {
        T run();
    }

    /** Actions that are one step of the history. */
    public final class Group {

        private final Label label;
        private long step;

        private Group(Label label) {
            this.label = label;
        }

        /**
         * As {@link Project#act}; joins the step of the group's action before, if that was the last
         * thing done.
         */
        public <T extends @Nullable Object> CompletableFuture<T> act(Work<Tx, T> work) {
            return submit(() -> {
                T result = actions.run(label, step, work);
                step = actions.joined() == 0 ? step : actions.joined();
                return result;
            });
        }
    }

    /**
     * Several ids as one argument of a statement: {@code where id in (select value from
     * json_each(?))}.
     */
    public static String ids(Collection<Long> ids) {
        return ids.toString();
    }
}
