package org.nyaya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.Table;

/**
 * The search index of an open study. It is a cache: it follows every change, is kept inside the
 * study file when there is nothing else to do and on closing, catches up from the journal on
 * opening, and is made anew when it does not fit the study or fails in any way. One thread owns it;
 * questions wait there until it knows the latest action.
 */
public final class Index implements AutoCloseable {

    private static final int IDLE_SECONDS = 3;
    private static final String EXPECTED =
            "select (select count(*) from coding) + (select count(*) from turn t"
                    + " left join speaker s on s.id = t.speaker"
                    + " where ifnull(s.interviewer, 0) = 0 and t.said < t.end)";

    private final Project project;
    private final Documents documents;
    private final KeptDirectory kept;
    private final ScheduledThreadPoolExecutor thread;
    private @Nullable OpenIndex open;
    private long keptAction;
    private @Nullable ScheduledFuture<?> nextKeep;
    private volatile boolean hearsAll = true;
    private volatile boolean damaged;

    private Index(Project project, Documents documents) {
        this.project = project;
        this.documents = documents;
        this.kept = new KeptDirectory(project.keptFiles());
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
    }

    /** Begins to load the index in the background, and follows the study from here on. */
    static Index of(Project project, Documents documents) {
        Index index = new Index(project, documents);
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

    /** Searches when the index shows everything that was done before this call. */
    <T> CompletableFuture<T> search(Search<T> search) {
        // What changed before this read was answered has reached the thread before what follows it.
        return project.read(Read::lastAction).thenApplyAsync(latest -> searched(search), thread);
    }

    /** Waits until the index shows everything that was done before this call. */
    public CompletableFuture<Integer> ready() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Keeps what is not kept yet, and ends. To be called before the study is closed. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(this::keep);
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
                return search.with(index.searcher());
            }
        } catch (IOException | RuntimeException e) {
            // What is wrong with the question itself shows again when a new index is asked.
            open = null;
        }
        try {
            return search.with(rebuilt().searcher());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        try {
            OpenIndex index = OpenIndex.kept(kept.load());
            open = index;
            keptAction = index.action();
            if (index.action() < 0) {
                rebuilt();
                return;
            }
            apply(index, project.read(read -> read.changedSince(index.action())).join());
            if (index.count() != project.read(read -> read.number(EXPECTED)).join()) {
                rebuilt();
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with a cache, it is made anew when it is first asked. But to a
            // study that is damaged itself nothing is written.
            open = null;
            damaged = isDamage(e);
            if (!damaged) {
                kept.clear();
            }
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
            open = null;
            return;
        }
        if (nextKeep != null) {
            nextKeep.cancel(false);
        }
        nextKeep = thread.schedule(this::keep, IDLE_SECONDS, TimeUnit.SECONDS);
    }

    private void apply(OpenIndex index, Changed changed) throws IOException {
        if (changed.touches(Table.SOURCE, Table.TURN, Table.SPEAKER)) {
            for (long source : changed.sources()) {
                index.replaceSource(
                        source, project.read(read -> documents.ofSource(read, source)).join());
            }
        } else if (changed.touches(Table.CODING)) {
            var codings = changed.ids(Table.CODING);
            List<Document> now = project.read(read -> documents.ofCodings(read, codings)).join();
            index.replaceCodings(codings, now);
        }
        index.knows(changed.action());
    }

    private OpenIndex rebuilt() throws IOException {
        OpenIndex index = OpenIndex.empty(new ByteBuffersDirectory());
        long action = project.read(Read::lastAction).join();
        for (long source :
                project.read(read -> read.list(row -> row.number(0), "select id from source"))
                        .join()) {
            index.replaceSource(
                    source, project.read(read -> documents.ofSource(read, source)).join());
        }
        index.knows(action);
        OpenIndex before = open;
        open = index;
        keptAction = -1;
        if (!damaged) {
            kept.clear();
        }
        if (before != null) {
            before.close();
        }
        return index;
    }

    private void keep() {
        OpenIndex index = open;
        if (index == null || damaged || !hearsAll || index.action() == keptAction) {
            return;
        }
        try {
            kept.save(index.commit());
            keptAction = index.action();
        } catch (IOException | RuntimeException e) {
            // What could not be kept is caught up from the journal, or made anew, at the next
            // opening.
            keptAction = -1;
        }
    }

    /** Something asked of the index, on its thread. */
    interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }
}
