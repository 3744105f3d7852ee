package org.nyaya.ui.beside;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.nyaya.ui.kit.Screen;

/**
 * Does something a while after it was first asked for, however often it is asked meanwhile. Used on
 * the window's thread.
 */
final class Soon {

    /** The while after which what is typed or left is kept. */
    static final long KEEPING_MILLIS = 2000;

    private final Executor later;
    private final Runnable does;
    private boolean asked;

    Soon(Screen screen, long millis, Runnable does) {
        this.later =
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, screen::later);
        this.does = does;
    }

    void ask() {
        if (!asked) {
            asked = true;
            later.execute(this::now);
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** Does at once what was asked for, if it was. */
    void now() {
        if (asked) {
            asked = false;
            does.run();
        }
    }

    /** What was asked for is not wanted any more. */
    void never() {
        asked = false;
    }
}
