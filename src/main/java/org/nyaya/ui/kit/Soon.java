package org.nyaya.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Does something a while after it was first asked for, however often it is asked meanwhile. Used on
 * the window's thread.
 */
public final class Soon {

    /** The while after which what is typed or left is kept. */
    public static final long KEEPING_MILLIS = 2000;

    private final Executor later;
    private final Runnable does;
    private boolean asked;

    public Soon(Screen screen, long millis, Runnable does) {
        this.later =
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, screen::later);
        this.does = does;
    }

    public void ask() {
        if (!asked) {
            asked = true;
            later.execute(this::now);
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** Does at once what was asked for, if it was. */
    public void now() {
        if (asked) {
            asked = false;
            does.run();
        }
    }

    /** What was asked for is not wanted any more. */
    public void never() {
        asked = false;
    }
}
