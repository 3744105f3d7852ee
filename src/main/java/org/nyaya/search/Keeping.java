package org.nyaya.search;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index inside the study file when there is nothing else to do, part by part, so that
 * questions are answered meanwhile. Used on the thread of the index. What cannot be kept is caught
 * up from the journal, or made anew, at the next opening.
 */
final class Keeping {

    private static final int IDLE_SECONDS = 3;

    private final KeptDirectory kept;
    private final ScheduledThreadPoolExecutor thread;
    private final Supplier<@Nullable OpenIndex> open;
    private KeptDirectory.@Nullable Saving saving;
    private @Nullable ScheduledFuture<?> next;
    private long keptAction = -1;
    private long savedAction;
    private boolean stopped;

    /**
     * @param open answers the index as it is; null where there is none
     */
    Keeping(
            KeptDirectory kept,
            ScheduledThreadPoolExecutor thread,
            Supplier<@Nullable OpenIndex> open) {
        this.kept = kept;
        this.thread = thread;
        this.open = open;
    }

    /** The index as it was kept. */
    Directory load() throws IOException {
        return kept.load();
    }

    /** Says that what was loaded shows everything up to that action. */
    void loaded(long action) {
        keptAction = action;
    }

    /** From now on nothing is written any more: for a study that is damaged. */
    void stop() {
        stopped = true;
        saving = null;
    }

    /** Forgets everything that was kept. */
    void clear() {
        saving = null;
        keptAction = -1;
        if (!stopped) {
            try {
                kept.clear();
            } catch (RuntimeException e) {
                // Files of another index must not join these; the next opening tries again.
                stopped = true;
            }
        }
    }

    /** Keeps the index when nothing was done for a while. */
    void later() {
        if (next != null) {
            next.cancel(false);
        }
        try {
            next = thread.schedule(this::begin, IDLE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException closing) {
            // Closing keeps everything itself.
            next = null;
        }
    }

    /** Keeps everything that is not kept yet, at once. */
    void rest() {
        try {
            finish();
            if (prepare()) {
                finish();
            }
        } catch (IOException | RuntimeException e) {
            failed();
        }
    }

    private void begin() {
        try {
            if (saving == null && prepare()) {
                goOn();
            }
        } catch (IOException | RuntimeException e) {
            failed();
        }
    }

    /** Whether there is something to keep. */
    private boolean prepare() throws IOException {
        OpenIndex index = open.get();
        if (stopped || index == null || index.action() == keptAction) {
            return false;
        }
        savedAction = index.action();
        saving = kept.saving(index.commit());
        return true;
    }

    private void goOn() throws IOException {
        try {
            thread.execute(this::part);
        } catch (RejectedExecutionException closing) {
            finish();
        }
    }

    private void part() {
        try {
            if (step()) {
                goOn();
            }
        } catch (IOException | RuntimeException e) {
            failed();
        }
    }

    private void finish() throws IOException {
        boolean more;
        do {
            more = step();
        } while (more);
    }

    private boolean step() throws IOException {
        KeptDirectory.Saving now = saving;
        if (now == null) {
            return false;
        }
        if (now.step()) {
            return true;
        }
        saving = null;
        keptAction = savedAction;
        OpenIndex index = open.get();
        if (index != null && index.action() != keptAction) {
            later();
        }
        return false;
    }

    private void failed() {
        KeptDirectory.Saving begun = saving;
        saving = null;
        if (begun != null) {
            try {
                begun.giveUp();
            } catch (RuntimeException e) {
                // What is half there is named by no commit, and dropped at the next opening.
                stopped = true;
            }
        }
        keptAction = -1;
    }
}
