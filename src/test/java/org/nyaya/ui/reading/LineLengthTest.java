package org.nyaya.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Lines are as long as was chosen, in a window that has room for them. */
@SuppressWarnings("NullAway.Init")
class LineLengthTest {

    private static final int SENTENCES = 60;

    /** No line is longer than was chosen: where a word does not fit, it begins the next. */
    private static final double LESS = 7;

    private static final double ABOUT = 2;

    private Shown shown;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        String said = "When I came back there was nobody who could tell me where she had gone. ";
        shown = Shown.in(folder, 1200, 600);
        Source source =
                TestStudy.source(
                        shown.study, "KI-01", "KI01: " + said.repeat(SENTENCES) + "\n", "KI01");
        shown.open(source);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 70, 80})
    void a_line_holds_as_many_letters_as_was_chosen(int letters) {
        Fx.run(() -> shown.settings.lineLength().set(letters));
        Fx.pulses(3);
        assertEquals(letters - LESS, lettersInALine(), ABOUT);
    }

    /** On average, of ten lines in a row. */
    private double lettersInALine() {
        int at = "KI01: ".length();
        double y = shown.point(at).getY();
        int begins = -1;
        for (int lines = 0; lines < 11; ) {
            at++;
            double now = shown.point(at).getY();
            if (now > y + 2) {
                y = now;
                lines++;
                begins = begins < 0 ? at : begins;
            }
        }
        return (at - begins) / 10.0;
    }
}
