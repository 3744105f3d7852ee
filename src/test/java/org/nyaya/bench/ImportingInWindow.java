package org.nyaya.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    private static final int WARM = 3;

    /**
     * How long the window's thread kept others waiting, and how long it worked of that, in
     * milliseconds: the rest of the time others had the processors.
     */
    private record Pauses(Samples waited, Samples worked) {

        /** Asks that thread (an id) for a moment, again and again, until it is interrupted. */
        void watch(long thread) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            try {
                while (true) {
                    long work = threads.getThreadCpuTime(thread);
                    long asked = System.nanoTime();
                    var answered = new CountDownLatch(1);
                    Platform.runLater(answered::countDown);
                    answered.await();
                    waited.add((System.nanoTime() - asked) / 1e6);
                    worked.add((threads.getThreadCpuTime(thread) - work) / 1e6);
                    TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
                }
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ImportingInWindow() {}

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Shown.endWithFailures();
        Path file = Path.of(args[0]);
        List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
        TestWindow window = TestWindow.show(file.resolveSibling("settings.properties"));
        Pauses cold = importing(window, file, files);
        for (int i = 1; i < WARM; i++) {
            importing(window, file, files);
        }
        Pauses warm = importing(window, file, files);
        Report report = new Report();
        report.add(
                Figure.of(
                        "longest pause of the window while 100 files are imported",
                        warm.waited().worst(),
                        "ms",
                        50,
                        Map.of()));
        told(report, "of a pause, the window's own work", warm.worked().worst());
        told(report, "pauses of the window meanwhile, p99", warm.waited().p99());
        told(report, "longest pause, the first import of the process", cold.waited().worst());
        Report.write(Path.of(args[1]), List.of(report));
        Runtime.getRuntime().halt(0);
    }

    private static void told(Report report, String name, double millis) {
        report.add(Figure.told(name, millis, "ms"));
    }

    /** Imports files into a new study; answers how long the window kept others waiting. */
    private static Pauses importing(TestWindow window, Path file, List<Path> files)
            throws Exception {
        Files.deleteIfExists(file);
        Study study =
                Study.create(
                        file,
                        Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()),
                        "Bench",
                        "Coder",
                        "own");
        Coder coder = study.coders().signIn().join();
        window.files().choosing(files);
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        Fx.pulses(30);
        Pauses pauses = new Pauses(new Samples(), new Samples());
        long thread = Fx.on(() -> Thread.currentThread().threadId());
        Thread watch = Thread.ofPlatform().daemon().start(() -> pauses.watch(thread));
        Fx.run(() -> press(window));
        click(window, "Files…");
        click(window, "Import " + files.size() + " files");
        while (study.sources().all().join().size() < files.size()) {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
        Fx.pulses(30);
        watch.interrupt();
        watch.join();
        Fx.on(window.bench()::close).join();
        return pauses;
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
