package org.nyaya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Coder;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import org.nyaya.ui.TestWindow;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * A session at the desk with a large study, in a process of its own: the study, the file for the
 * figures, and the name of the source with many codings are its arguments. Keys are pressed as a
 * keyboard would.
 */
final class AtTheDesk {

    private static final int WARM = 30;
    private static final int CODINGS = 200;
    private static final int OPENINGS = 12;

    private final Report report = new Report();
    private final TestWindow window;
    private final Hands hands;
    private final Path file;
    private final String crowded;

    private AtTheDesk(Path file, String crowded) throws Exception {
        this.window = TestWindow.show(file.resolveSibling("settings.properties"));
        this.hands = new Hands(window.scene());
        this.file = file;
        this.crowded = crowded;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Shown.endWithFailures();
        AtTheDesk session = new AtTheDesk(Path.of(args[0]), args[2]);
        session.all();
        Report.write(Path.of(args[1]), List.of(session.report));
        Runtime.getRuntime().halt(0);
    }

    private void all() throws Exception {
        double cold = usable();
        Fx.on(window.bench()::close).join();
        report.add(
                Figure.of(
                        "study of 814,000 words usable after the key is derived",
                        usable(),
                        "ms",
                        1000,
                        Map.of()));
        report.add(Figure.told("the same, the first study of the process", cold, "ms"));
        transcripts();
        coding(", 2,000 codings there");
        opening(KeyCode.PAGE_UP);
        coding("");
        Memory.peakMegabytes()
                .ifPresent(peak ->
                        report.add(
                                Figure.of(
                                        "peak resident memory of a session at the desk",
                                        peak,
                                        "MB",
                                        450,
                                        Map.of(Figure.QUALCODER, 351.0, Figure.TAGUETTE, 105.0))));
    }

    /** Opens the study; answers how long that took, without deriving the key. */
    private double usable() throws Exception {
        Samples derived = new Samples();
        derived.time(() -> Machine.derive(LargeDesk.PASSPHRASE.toCharArray()));
        long began = System.nanoTime();
        Study study = Study.open(file, Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()));
        Coder coder = study.coders().signIn().join();
        Shown.millis(
                window.scene(),
                () -> window.bench().opened(new Opened(study, coder, file)),
                () -> !reading().isEmpty());
        return (System.nanoTime() - began) / 1e6 - derived.median();
    }

    /** Opens one transcript after the other up to the crowded one, then that one and the last. */
    private void transcripts() throws Exception {
        Samples usual = new Samples();
        Samples many = new Samples();
        while (!Fx.on(this::reading).equals(crowded)) {
            usual.add(opening(KeyCode.PAGE_DOWN));
        }
        for (int i = 0; i < OPENINGS; i++) {
            usual.add(opening(KeyCode.PAGE_UP));
            many.add(opening(KeyCode.PAGE_DOWN));
        }
        millis(
                "open a transcript of 8,000 words with 100 codings, median",
                usual.median(),
                100,
                Map.of(Figure.QUALCODER, 270.0));
        millis(
                "open a transcript of 8,000 words with 2,000 codings, median",
                many.median(),
                250,
                Map.of(Figure.QUALCODER, 20_000.0));
    }

    private void coding(String where) throws Exception {
        Samples added = new Samples();
        Samples undone = new Samples();
        Samples idle = new Samples();
        for (int i = -WARM; i < CODINGS; i++) {
            Fx.run(() -> hands.press(KeyCode.DOWN, false, false));
            Fx.pulses(2);
            String before = Fx.on(this::place);
            double took =
                    Shown.millis(
                            window.scene(), () -> hands.type("1"), () -> !place().equals(before));
            String coded = Fx.on(this::place);
            double back =
                    Shown.millis(
                            window.scene(),
                            () -> hands.press(KeyCode.Z, true, false),
                            () -> !place().equals(coded));
            double nothing = Shown.millis(window.scene(), () -> {}, () -> true);
            if (i >= 0) {
                added.add(took);
                undone.add(back);
                idle.add(nothing);
            }
        }
        millis(
                "add a coding by key, median" + where,
                added.median(),
                33,
                Map.of(Figure.QUALCODER, 14.0));
        millis("add a coding by key, p95" + where, added.p95(), 50, Map.of());
        Map<String, Double> slow = where.isEmpty() ? Map.of() : Map.of(Figure.QUALCODER, 5000.0);
        millis("undo it by key, median" + where, undone.median(), 33, slow);
        millis("undo it by key, p95" + where, undone.p95(), 50, Map.of());
        report.add(Figure.told("a pulse with nothing to do, median", idle.median(), "ms"));
    }

    /** Goes to the source before or after this one; answers how long that took. */
    private double opening(KeyCode key) throws Exception {
        String before = Fx.on(this::reading);
        return Shown.millis(
                window.scene(),
                () -> hands.press(key, false, true),
                () -> !reading().equals(before) && isLaidOut());
    }

    /** The name of the source that is read. */
    private String reading() {
        return window.scene().lookup(".source-name") instanceof Label name ? name.getText() : "";
    }

    /** What is said of the place: how many codings there are changes with each. */
    private String place() {
        return window.kit().status().where().get();
    }

    /** Whether rows of the text are shown. */
    private boolean isLaidOut() {
        return place().startsWith(reading());
    }

    private void millis(String name, double value, double budget, Map<String, Double> rivals) {
        report.add(Figure.of(name, value, "ms", budget, rivals));
    }
}
