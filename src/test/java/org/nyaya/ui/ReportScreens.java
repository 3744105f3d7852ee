package org.nyaya.ui;

import javafx.scene.input.KeyCode;
import org.nyaya.ui.kit.Fx;

/** The place where codes are counted. */
final class ReportScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    ReportScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** Nothing is coded in the study that is open. */
    void empty() {
        photographs.next("report-empty");
        hands.run("place.report");
        hands.awaits("How far each code reaches");
        photographs.take("report-empty");
    }

    void all() {
        photographs.next("report");
        hands.run("place.report");
        hands.awaits("codes");
        Fx.pulses(3);
        photographs.take("report");
        hands.run("report.bars");
        photographs.take("report-bars");
        hands.run("report.sort");
        photographs.take("report-sorted");
        hands.run("report.order");
        hands.run("report.bars");
        split(1);
        photographs.take("report-by-source");
        split(2);
        hands.run("report.bars");
        photographs.take("report-by-value");
        hands.run("report.export");
        Fx.until("the sheet is open", () -> window.kit().layers().isCovered());
        photographs.take("report-export");
        hands.press(KeyCode.DOWN);
        Fx.pulses(3);
        photographs.take("report-export-codebook");
        hands.closeAll();
        hands.run("report.bars");
        split(0);
    }

    /** With more codes and values than there is room for. */
    void awkward() {
        photographs.next("report-awkward");
        hands.run("place.report");
        hands.awaits("codes");
        Fx.pulses(3);
        photographs.take("report-full");
        hands.run("report.bars");
        hands.run("report.sort");
        photographs.take("report-full-bars");
        hands.run("report.order");
        hands.run("report.bars");
        split(2);
        hands.awaits("1–12 of 501");
        hands.run("report.next");
        photographs.take("report-awkward-values");
        split(1);
        hands.awaits("1–12 of 502");
        photographs.take("report-awkward-sources");
    }

    private void split(int index) {
        hands.run("report.split");
        hands.press(KeyCode.HOME);
        hands.times(index, KeyCode.DOWN);
        Fx.pulses(4);
    }
}
