package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import org.nyaya.ui.TestWindow;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * Imports many files in the window, in a process of its own, and looks all the time how long the
 * window’s thread keeps others waiting: the study, the file for the figures, and the files to
 * import are its arguments.
 */
final class ImportingInWindow {

    private static final int EVERY_MILLIS = 3;

    private ImportingInWindow() {}

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        // JavaFX would keep the process alive behind a failure.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Runtime.getRuntime().halt(1));
        Path file = Path.of(args[0]);
        List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
        Files.deleteIfExists(file);
        Study study =
                Study.create(
                        file,
                        Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()),
                        "Bench",
                        "Coder",
                        "own");
        Coder coder = study.coders().signIn().join();
        TestWindow window = TestWindow.show(file.resolveSibling("settings.properties"));
        window.files().choosing(files);
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        Fx.pulses(30);
        Samples waits = new Samples();
        Thread watch = Thread.ofPlatform().daemon().start(() -> watch(waits));
        Fx.run(() -> press(window));
        click(window, "Files…");
        click(window, "Import " + files.size() + " files");
        while (study.sources().all().join().size() < files.size()) {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
        Fx.pulses(30);
        watch.interrupt();
        watch.join();
        Report report = new Report();
        report.add(
                Figure.of(
                        "longest pause of the window while 100 files are imported",
                        waits.worst(),
                        "ms",
                        50,
                        Map.of()));
        report.add(Figure.told("pauses of the window meanwhile, p99", waits.p99(), "ms"));
        Report.write(Path.of(args[1]), List.of(report));
        Runtime.getRuntime().halt(0);
    }

    /** Asks the window’s thread for a moment, again and again, and notes how long each took. */
    private static void watch(Samples waits) {
        try {
            while (true) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                answered.await();
                waits.add((System.nanoTime() - asked) / 1e6);
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static void press(TestWindow window) {
        Node at = window.scene().getFocusOwner();
        Event.fireEvent(
                at == null ? window.scene().getRoot() : at,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.I, false, true, false, false));
    }

    private static void click(TestWindow window, String name) {
        Fx.until(name, () -> button(window.scene().getRoot(), name) != null);
        Fx.run(() -> {
            Button button = button(window.scene().getRoot(), name);
            if (button != null) {
                button.fire();
            }
        });
    }

    private static @Nullable Button button(Node node, String name) {
        if (node instanceof Button button
                && name.equals(button.getText())
                && !button.isDisabled()) {
            return button;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Button found = button(child, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
