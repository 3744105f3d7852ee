package org.nyaya.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The window's thread, for tests, pictures and measurements, which run on another. */
public final class Fx {

    private static final int SECONDS = 30;

    private Fx() {}

    /** Starts JavaFX, where it is not running yet. */
    public static void begin() {
        CountDownLatch running = new CountDownLatch(1);
        try {
            Platform.startup(running::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            running.countDown();
        }
        await(running);
    }

    /** Does something on the window's thread and answers what came of it. */
    public static <T extends @Nullable Object> T on(Callable<T> does) {
        if (Platform.isFxApplicationThread()) {
            return now(does);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(does.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new IllegalStateException("The window’s thread did not do it", e);
        }
    }

    private static <T extends @Nullable Object> T now(Callable<T> does) {
        try {
            return does.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #on}, where nothing comes of it. */
    public static void run(Runnable does) {
        on(() -> {
            does.run();
            return true;
        });
    }

    /** Waits until that is so on the window's thread; throws where it does not become so. */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not come to this: " + what);
            }
            pulses(1);
        }
    }

    /** Waits for that many pulses: what was asked for before is laid out then. */
    public static void pulses(int count) {
        CountDownLatch seen = new CountDownLatch(count);
        Platform.runLater(() ->
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        seen.countDown();
                        if (seen.getCount() == 0) {
                            stop();
                        }
                    }
                }.start());
        await(seen);
    }

    /** Writes a picture of a scene as it is now. */
    public static void picture(Scene scene, Path file) {
        pulses(2);
        WritableImage image = on(() -> scene.snapshot(null));
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window’s thread is stuck");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
