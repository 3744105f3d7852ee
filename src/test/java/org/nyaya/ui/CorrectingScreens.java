package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Code;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** The frame in which a transcript is corrected, and the list of what lost its words. */
final class CorrectingScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    CorrectingScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** On the sample study, where it is left as it was. */
    void all() {
        Focus.on(window, "#transcript");
        hands.times(3, KeyCode.ALT, KeyCode.DOWN);
        hands.run("correct.open");
        hands.awaits("lie on these words");
        photographs.take("correcting");
        keepOnly(60);
        hands.awaits("lose");
        photographs.take("correcting-loses");
        hands.press(KeyCode.ESCAPE);
        photographs.take("correcting-asks");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.awaits("lost their words in corrections");
        photographs.take("correcting-lost");
        hands.run("correct.lost");
        photographs.take("correcting-lost-list");
        Focus.on(window, "#transcript");
        hands.run("undo");
        Fx.until(
                "it is as it was",
                () -> window.find(".lost-strip").filter(one -> one.isVisible()).isEmpty());
    }

    /** On a study of long names and of words that are written from the right. */
    void awkward(Path folder) throws Exception {
        Fx.on(window.bench()::close).join();
        Study study = TestStudy.create(Files.createDirectories(folder));
        String name = AwkwardStudy.LONG.strip();
        String said = "بيت صغير عند النهر ".repeat(40).strip();
        Source source =
                TestStudy.source(
                        study,
                        name,
                        "INT: Where?\n\n" + name + ": A house.\n\n" + name + ": " + said + "\n",
                        name);
        Code code = TestStudy.code(study, name.replace("/", "") + "/" + name.replace("/", ""));
        String body = study.project().read(read -> study.texts().body(read, source.text())).join();
        int at = body.indexOf(said);
        for (int i = 0; i < 9; i++) {
            TestStudy.coding(study, source, new Span(at + i * 20, at + i * 20 + 8), code);
        }
        Path file = folder.resolve("correcting.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.pulses(6);
        hands.run("go.paragraph");
        hands.write("3");
        hands.press(KeyCode.ENTER);
        hands.run("correct.open");
        hands.awaits("9 codings");
        photographs.take("correcting-awkward");
        keepOnly(400);
        hands.press(KeyCode.END);
        keepFrom(40);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.awaits("lost");
        hands.run("correct.lost");
        photographs.take("correcting-lost-awkward");
    }

    private void keepOnly(int letters) {
        change(letters, Integer.MAX_VALUE);
    }

    private void keepFrom(int letters) {
        change(0, letters);
    }

    private void change(int from, int to) {
        Fx.run(() -> {
            if (window.scene().getFocusOwner() instanceof TextArea area) {
                area.deleteText(Math.min(from, area.getLength()), Math.min(to, area.getLength()));
            }
        });
        Fx.pulses(3);
    }
}
