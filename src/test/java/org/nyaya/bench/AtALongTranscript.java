package org.nyaya.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Coder;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import org.nyaya.ui.TestWindow;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * Reads and codes a transcript of {@value LongDesk#WORDS} words, in a process of its own: the study
 * of {@link LongDesk} and the file for the figures are its arguments.
 */
final class AtALongTranscript {

    private static final int WARM = 40;
    private static final int CODINGS = 200;
    private static final int JUMPS = 60;
    private static final int PAGES = 120;
    private static final int OPENINGS = 12;
    private static final int SECONDS = 30;
    private static final int SEED = 8;

    private final Report report = new Report();
    private final TestWindow window;
    private final Hands hands;
    private final Path file;

    private AtALongTranscript(Path file) {
        this.window = TestWindow.show(file.resolveSibling("settings.properties"));
        this.hands = new Hands(window.scene());
        this.file = file;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Shown.endWithFailures();
        AtALongTranscript session = new AtALongTranscript(Path.of(args[0]));
        session.all();
        Report.write(Path.of(args[1]), List.of(session.report));
        Runtime.getRuntime().halt(0);
    }

    private void all() throws Exception {
        Study study = Study.open(file, Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()));
        Coder coder = study.coders().signIn().join();
        Shown.millis(
                window.scene(),
                () -> window.bench().opened(new Opened(study, coder, file)),
                () -> !reading().isEmpty());
        opening();
        jumping();
        paging();
        coding();
        System.gc();
        double used =
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024;
        report.add(Figure.of("heap in use with the long transcript", used, "MB", 120, Map.of()));
    }

    private void opening() throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < OPENINGS; i++) {
            to(KeyCode.PAGE_UP, "1 short");
            double took = to(KeyCode.PAGE_DOWN, "2 long");
            if (i == 0) {
                report.add(Figure.told("open it, the first time", took, "ms"));
            } else {
                samples.add(took);
            }
        }
        millis("open a transcript of 200,000 words, 5,000 codings, median", samples.median(), 500);
    }

    private double to(KeyCode key, String name) throws Exception {
        if (Fx.on(this::reading).equals(name)) {
            return 0;
        }
        return Shown.millis(
                window.scene(),
                () -> hands.press(key, false, true),
                () -> reading().equals(name) && place().startsWith(name));
    }

    /** From Enter behind a number to the paragraph with the caret. */
    private void jumping() throws Exception {
        Random random = new Random(SEED);
        Samples samples = new Samples();
        for (int i = -WARM; i < JUMPS; i++) {
            int paragraph = 1 + random.nextInt(LongDesk.TURNS);
            Fx.run(() -> hands.press(KeyCode.G, true, false));
            Fx.pulses(2);
            Fx.run(() -> ((TextField) window.scene().getFocusOwner()).setText("" + paragraph));
            double took =
                    Shown.millis(
                            window.scene(),
                            () -> hands.press(KeyCode.ENTER),
                            () -> isAt(paragraph));
            if (i >= 0) {
                samples.add(took);
            }
        }
        millis("jump to any paragraph of it, median", samples.median(), 60);
        millis("jump to any paragraph of it, p95", samples.p95(), 60);
    }

    private void paging() throws Exception {
        Samples samples = new Samples();
        for (int i = -WARM; i < PAGES; i++) {
            String before = Fx.on(this::place);
            double took =
                    Shown.millis(
                            window.scene(),
                            () -> hands.press(KeyCode.PAGE_DOWN),
                            () -> !place().equals(before));
            if (i >= 0) {
                samples.add(took);
            }
        }
        millis("a page down in it, median", samples.median(), 33);
        millis("a page down in it, p95", samples.p95(), 50);
    }

    private void coding() throws Exception {
        Samples added = new Samples();
        Samples own = new Samples();
        Samples undone = new Samples();
        for (int i = -WARM; i < CODINGS; i++) {
            Fx.run(() -> hands.press(KeyCode.DOWN));
            Fx.pulses(2);
            String before = Fx.on(this::place);
            boolean painted = i % 2 == 0;
            double took =
                    painted
                            ? Shown.millis(
                                    window.scene(),
                                    () -> hands.type("1"),
                                    () -> !place().equals(before))
                            : ownMillis();
            Fx.pulses(2);
            String coded = Fx.on(this::place);
            double back =
                    Shown.millis(
                            window.scene(),
                            () -> hands.press(KeyCode.Z, true, false),
                            () -> !place().equals(coded));
            if (i >= 0) {
                (painted ? added : own).add(took);
                undone.add(back);
            }
        }
        millis("add a coding by key in it, median", added.median(), 33);
        millis("add a coding by key in it, p95", added.p95(), 50);
        millis("undo it by key, median", undone.median(), 33);
        millis("our own part of one added coding, without the pulse, median", own.median(), 8);
    }

    /**
     * From the key until the window knows the coding, and is ready to draw it: action, journal,
     * what follows the change. What the toolkit lays out and draws comes behind that.
     */
    private double ownMillis() throws Exception {
        CompletableFuture<Double> millis = new CompletableFuture<>();
        Platform.runLater(() -> {
            long began = System.nanoTime();
            ChangeListener<String> told =
                    new ChangeListener<>() {
                        @Override
                        public void changed(
                                ObservableValue<? extends String> of, String was, String is) {
                            window.kit().status().where().removeListener(this);
                            // Behind whatever else follows the same change.
                            Platform.runLater(
                                    () -> millis.complete((System.nanoTime() - began) / 1e6));
                        }
                    };
            window.kit().status().where().addListener(told);
            hands.type("1");
        });
        return millis.get(SECONDS, TimeUnit.SECONDS);
    }

    private String reading() {
        return window.scene().lookup(".source-name") instanceof Label name ? name.getText() : "";
    }

    private String place() {
        return window.kit().status().where().get();
    }

    private boolean isAt(int paragraph) {
        return place().contains("¶ " + paragraph + " ") || place().contains("¶" + paragraph + " ");
    }

    private void millis(String name, double value, double budget) {
        report.add(Figure.of(name, value, "ms", budget, Map.of()));
    }
}
