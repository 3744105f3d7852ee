package org.nyaya.ui.reading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** A long interview in a window, for tests that use it with keys and mouse. */
abstract class InterviewWindow {

    private static final int TURNS = 40;

    final FxRobot robot = new QuickRobot();
    String body = "";
    Shown shown;
    Source source;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= TURNS; i++) {
            text.append("INT: What was said then, in month " + i + "? Take your time.\n");
            text.append("KI01: Word" + i + " was the first. Then the bus" + i + " came late.\n");
        }
        shown = Shown.in(folder, 700, 500);
        source = TestStudy.source(shown.study, "KI-01", text.toString(), "KI01");
        shown.open(source);
        body = Fx.on(() -> shown.desk.transcript().get().body());
    }

    @AfterEach
    void close() {
        shown.close();
    }

    void click(int position) {
        robot.clickOn(shown.point(position));
    }

    Coding code(Code code, String passage) {
        int at = body.indexOf(passage);
        Coding coding =
                TestStudy.coding(shown.study, source, new Span(at, at + passage.length()), code);
        Fx.until(
                "it is there",
                () -> shown.desk.marks().get().stream().anyMatch(m -> m.id() == coding.id()));
        Fx.until(
                "its code is there",
                () -> shown.desk.codes().get().tree().find(code.id()).isPresent());
        Fx.pulses(2);
        return coding;
    }

    String selected() {
        return shown.selection().of(body);
    }

    String target() {
        return Fx.on(() -> shown.desk.target()).of(body);
    }

    @Nullable Long focused() {
        return Fx.on(() -> shown.desk.focused().get());
    }
}
