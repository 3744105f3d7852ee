package org.nyaya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Coder;
import org.nyaya.project.Passphrase;
import org.nyaya.study.Study;
import org.nyaya.ui.TestWindow;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * Reads and codes a paragraph of {@value HardDesk#MONOLOGUE_WORDS} words, and an interview of
 * {@value HardDesk#ARABIC_WORDS} words that runs from the right, in a process of its own: the study
 * of {@link HardDesk} and the file for the figures are its arguments.
 */
final class AtHardTexts {

    private static final int WARM = 30;
    private static final int PAGES = 60;
    private static final int JUMPS = 30;
    private static final int CODINGS = 60;

    private final Report report = new Report();
    private final TestWindow window;
    private final Hands hands;
    private final Path file;

    private AtHardTexts(Path file) {
        this.window = TestWindow.show(file.resolveSibling("settings.properties"));
        this.hands = new Hands(window.scene());
        this.file = file;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Shown.endWithFailures();
        AtHardTexts session = new AtHardTexts(Path.of(args[0]));
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
        next(HardDesk.MONOLOGUE);
        measure("one paragraph of 10,000 words");
        next(HardDesk.ARABIC);
        measure("an interview of 20,000 words from the right");
    }

    private void next(String name) throws Exception {
        Shown.millis(
                window.scene(),
                () -> hands.press(KeyCode.PAGE_DOWN, false, true),
                () -> reading().equals(name) && place().startsWith(name));
    }

    private void measure(String where) throws Exception {
        jumping(where);
        paging(where);
        coding(where);
    }

    /** To its end and back to its beginning. */
    private void jumping(String where) throws Exception {
        Samples samples = new Samples();
        for (int i = -WARM; i < JUMPS; i++) {
            KeyCode key = i % 2 == 0 ? KeyCode.END : KeyCode.HOME;
            double took = moved(() -> hands.press(key, true, false));
            if (i >= 0) {
                samples.add(took);
            }
        }
        millis("jump to an end of " + where + ", median", samples.median(), 60);
    }

    private void paging(String where) throws Exception {
        Samples samples = new Samples();
        boolean down = true;
        for (int i = -WARM; i < PAGES; i++) {
            if (down ? at() > 0.9 : at() < 0.1) {
                down = !down;
            }
            KeyCode key = down ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
            double took = moved(() -> hands.press(key));
            if (i >= 0) {
                samples.add(took);
            }
        }
        millis("a page on in " + where + ", median", samples.median(), 33);
        millis("a page on in " + where + ", p95", samples.p95(), 50);
    }

    private void coding(String where) throws Exception {
        Samples added = new Samples();
        for (int i = -WARM; i < CODINGS; i++) {
            Fx.run(() -> hands.press(KeyCode.DOWN));
            Fx.pulses(2);
            String before = Fx.on(this::place);
            double took =
                    Shown.millis(
                            window.scene(), () -> hands.type("1"), () -> !place().equals(before));
            Fx.pulses(2);
            String coded = Fx.on(this::place);
            Shown.millis(
                    window.scene(),
                    () -> hands.press(KeyCode.Z, true, false),
                    () -> !place().equals(coded));
            if (i >= 0) {
                added.add(took);
            }
        }
        millis("add a coding by key in " + where + ", median", added.median(), 33);
        millis("add a coding by key in " + where + ", p95", added.p95(), 50);
    }

    private double moved(Runnable does) throws Exception {
        double before = at();
        return Shown.millis(window.scene(), does, () -> position() != before);
    }

    private double at() {
        return Fx.on(this::position);
    }

    /** How far the text is scrolled, from 0 to 1. */
    private double position() {
        return ((ListView<?>) window.scene().lookup("#transcript"))
                .lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                        .mapToDouble(ScrollBar::getValue)
                        .findFirst()
                        .orElseThrow();
    }

    private String reading() {
        return window.scene().lookup(".source-name") instanceof Label name ? name.getText() : "";
    }

    private String place() {
        return window.kit().status().where().get();
    }

    private void millis(String name, double value, double budget) {
        report.add(Figure.of(name, value, "ms", budget, Map.of()));
    }
}
