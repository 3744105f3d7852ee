package org.nyaya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.Table;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Texts;

/**
 * The search index of an open study. It is a cache: it follows every change, is kept inside the
 * study file when there is nothing else to do and on closing, catches up from the journal on
 * opening, and is made anew when it does not fit the study or fails in any way. One thread owns it;
 * questions wait there until it knows the latest action.
 */
public final class Index implements AutoCloseable {

    private final Project project;
    private final Desk desk;
    private final Outlines outlines;
    private final Texts texts;
    private final Keeping keeping;
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable OpenIndex open;
    private volatile boolean hearsAll = true;

    private Index(Project project, Desk desk, Outlines outlines, Texts texts) {
        this.project = project;
        this.desk = desk;
        this.outlines = outlines;
        this.texts = texts;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        job -> {
                            Thread search = new Thread(job, "search");
                            search.setDaemon(true);
                            return search;
                        });
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.keeping = new Keeping(new KeptDirectory(project.keptFiles()), thread, () -> open);
    }

    /** Begins to load the index in the background, and follows the study from here on. */
    static Index of(Project project, Desk desk, Outlines outlines, Texts texts) {
        Index index = new Index(project, desk, outlines, texts);
        project.onChanged(index::hear);
        index.thread.execute(index::load);
        return index;
    }

    private void hear(Changed changed) {
        try {
            thread.execute(() -> follow(changed));
        } catch (RejectedExecutionException closing) {
            // The journal tells it at the next opening what it did not hear any more.
            hearsAll = false;
        }
    }

    /**
     * Looks at everything but words, as it is now; from the first time on that it was read, which
     * is done in the background.
     */
    <T> CompletableFuture<T> level(Look<T> look) {
        return desk.isThere.thenCompose(
                there -> project.read(read -> look.at(read, desk.level(read))));
    }

    /** Searches when the index shows everything that was done before this call. */
    <T> CompletableFuture<T> search(Search<T> search) {
        // What changed before this read was answered has reached the thread before what follows it.
        return project.read(Read::lastAction).thenApplyAsync(latest -> searched(search), thread);
    }

    /** Waits until the index shows everything that was done before this call. */
    public CompletableFuture<Integer> ready() {
        return level((read, sheets) -> sheets.count())
                .thenCompose(sources -> search(IndexReader::numDocs));
    }

    /** How many sources the index does not hold as they are; a sample of them word by word. */
    public CompletableFuture<Integer> differing() {
        return project.read(read -> Told.of(read, outlines, texts))
                .thenCompose(told -> search(told::differing));
    }

    /** Makes the index anew; there is nothing to undo. */
    public CompletableFuture<Integer> renew() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return rebuilt().count();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                thread);
    }

    /** Keeps what is not kept yet, and ends. To be called before the study is closed. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(this::end);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T searched(Search<T> search) {
        OpenIndex index = open;
        try {
            if (index != null) {
                return search.with(index.reader());
            }
        } catch (IOException | AlreadyClosedException e) {
            // Its files are not what they should be, or Lucene gave it up, so it is made anew. What
            // is wrong with the question itself goes to whoever asks.
            drop();
        }
        try {
            return search.with(rebuilt().reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        try {
            boolean more;
            do {
                // Between one part and the next the study thread lets others through.
                more = project.read(desk::readSome).join();
            } while (more);
            desk.isThere.complete(null);
        } catch (RuntimeException e) {
            if (isDamage(e)) {
                desk.isThere.completeExceptionally(e);
            } else {
                // Whoever asks reads what is missing.
                desk.isThere.complete(null);
            }
        }
        try {
            OpenIndex index = OpenIndex.kept(keeping.load());
            open = index;
            keeping.loaded(index.action());
            if (index.action() < 0) {
                rebuilt();
                return;
            }
            record Missed(Changed changed, int turns) {}

            // Read together: what is done from here on is told as a change.
            Missed missed =
                    project.read(read ->
                                    new Missed(
                                            read.changedSince(index.action()),
                                            desk.level(read).saidTurns()))
                            .join();
            apply(index, missed.changed());
            if (index.count() != missed.turns()) {
                rebuilt();
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with a cache, it is made anew when it is first asked. But to a
            // study that is damaged itself nothing is written.
            if (isDamage(e)) {
                keeping.stop();
            } else {
                keeping.clear();
            }
            drop();
        }
    }

    private static boolean isDamage(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof StudyFailure failure) {
                return failure.reason() == StudyFailure.Reason.DAMAGED;
            }
        }
        return false;
    }

    private void follow(Changed changed) {
        OpenIndex index = open;
        if (index == null || changed.action() <= index.action()) {
            return;
        }
        try {
            apply(index, changed);
        } catch (IOException | RuntimeException e) {
            drop();
            return;
        } catch (Error e) {
            // What did not come in must not look as if it had.
            drop();
            throw e;
        }
        keeping.later();
    }

    /** Gives the index up; it is made anew when it is asked next. */
    private void drop() {
        OpenIndex index = open;
        open = null;
        if (index != null) {
            try {
                index.close();
            } catch (IOException | RuntimeException e) {
                // It lies in memory, and nobody looks at it any more; what was kept of it may be
                // no better.
                keeping.clear();
            }
        }
    }

    private void apply(OpenIndex index, Changed changed) throws IOException {
        if (changed.touches(Table.SOURCE, Table.TURN)) {
            for (long source : changed.sources()) {
                replace(index, source);
            }
        }
        index.knows(changed.action());
    }

    /** Puts what a source says now in the place of what it said. */
    private void replace(OpenIndex index, long source) throws IOException {
        record Said(Outline outline, String body) {}

        Optional<Said> said =
                project.read(
                                read -> {
                                    if (read.number(
                                                    "select count(*) from source where id = ?",
                                                    source)
                                            == 0) {
                                        return Optional.<Said>empty();
                                    }
                                    Outline outline = outlines.of(read, source);
                                    return Optional.of(
                                            new Said(outline, texts.body(read, outline.text())));
                                })
                        .join();
        index.replaceSource(
                source,
                said.isEmpty() ? List.of() : Documents.of(said.get().outline(), said.get().body()));
    }

    private OpenIndex rebuilt() throws IOException {
        record Start(long action, List<Long> sources) {}

        OpenIndex index = OpenIndex.empty(new ByteBuffersDirectory());
        // Read together: a source that comes later is told as a change, and not written twice.
        Start start =
                project.read(read ->
                                new Start(
                                        read.lastAction(),
                                        read.list(row -> row.number(0), "select id from source")))
                        .join();
        for (long source : start.sources()) {
            replace(index, source);
        }
        index.knows(start.action());
        OpenIndex before = open;
        open = index;
        keeping.clear();
        if (before != null) {
            before.close();
        }
        keeping.later();
        return index;
    }

    private void end() {
        if (hearsAll) {
            keeping.rest();
        }
        drop();
    }

    /** Something asked of the index, on its thread. */
    interface Search<T> {
        T with(IndexReader reader) throws IOException;
    }

    /** Something asked of the sheets, on the study thread. */
    interface Look<T> {
        T at(Read read, Sheets sheets);
    }
}
