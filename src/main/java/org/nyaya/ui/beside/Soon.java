package org.nyaya.ui.beside;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.nyaya.ui.kit.Screen;

/**
 * Does something two seconds after it was first asked for, however often it is asked meanwhile.
 * Used on the window's thread.
 */
final class Soon {

    private static final long SECONDS = 2;

    private final Executor later;
    private final Runnable does;
    private boolean asked;

    Soon(Screen screen, Runnable does) {
        this.later = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, screen::later);
        this.does = does;
    }

    void ask() {
        if (!asked) {
            asked = true;
            later.execute(this::now);
        }
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
