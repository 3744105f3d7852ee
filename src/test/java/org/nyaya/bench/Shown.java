package org.nyaya.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** How long it takes until something is seen: to the end of the pulse that lays it out. */
final class Shown {

    private static final int SECONDS = 60;

    private final Scene scene;
    private final Runnable does;
    private final BooleanSupplier shows;
    private final CompletableFuture<Double> millis = new CompletableFuture<>();
    private final Runnable afterLayout = this::afterLayout;
    private long began;

    private Shown(Scene scene, Runnable does, BooleanSupplier shows) {
        this.scene = scene;
        this.does = does;
        this.shows = shows;
    }

    /**
     * Does something on the window's thread and answers how many milliseconds passed until it was
     * seen.
     *
     * @param shows whether it is laid out; asked on the window's thread
     */
    static double millis(Scene scene, Runnable does, BooleanSupplier shows) throws Exception {
        Shown shown = new Shown(scene, does, shows);
        Platform.runLater(shown::begin);
        return shown.millis.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Ends the process at whatever goes wrong: JavaFX would keep it alive behind that. */
    static void endWithFailures() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.println(failure);
            System.err.println(List.of(failure.getStackTrace()));
            Runtime.getRuntime().halt(1);
        });
    }

    private void begin() {
        scene.addPostLayoutPulseListener(afterLayout);
        began = System.nanoTime();
        does.run();
        Platform.requestNextPulse();
    }

    private void afterLayout() {
        if (shows.getAsBoolean()) {
            scene.removePostLayoutPulseListener(afterLayout);
            // What is left of the pulse comes before this.
            Platform.runLater(() -> millis.complete((System.nanoTime() - began) / 1e6));
        } else {
            Platform.requestNextPulse();
        }
    }
}
