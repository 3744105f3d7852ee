package org.nyaya.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.nyaya.Nyaya;

/**
 * Starts the program as somebody would who opens it, in a process of its own, and prints how many
 * milliseconds passed from the start of the process to the end of the first pulse of its window.
 */
final class FirstPaint {

    private static final int EVERY_MILLIS = 2;

    private FirstPaint() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(FirstPaint::watch);
        Nyaya.main(args);
    }

    private static void watch() {
        while (!isThere()) {
            pause();
        }
        Platform.runLater(() -> {
            Scene scene = Window.getWindows().getFirst().getScene();
            boolean[] told = new boolean[1];
            scene.addPostLayoutPulseListener(() ->
                    Platform.runLater(() -> {
                        if (!told[0]) {
                            told[0] = true;
                            long began = ManagementFactory.getRuntimeMXBean().getStartTime();
                            System.out.println(System.currentTimeMillis() - began);
                            Runtime.getRuntime().halt(0);
                        }
                    }));
            Platform.requestNextPulse();
        });
    }

    /** Whether a window is shown; the list is the toolkit’s, looked at from beside. */
    private static boolean isThere() {
        try {
            return !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isShowing();
        } catch (RuntimeException changing) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
