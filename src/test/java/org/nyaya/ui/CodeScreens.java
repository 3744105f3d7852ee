package org.nyaya.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** The place where sources are coded, and the small panes over it. */
final class CodeScreens {

    private static final String[] PINNED = {"shelter", "stigma", "safety", "rent"};

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    CodeScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** Makes the sample study in that file and shows it. */
    void open(Path file) {
        photographs.next("the sample study");
        Fx.on(window.bench()::close).join();
        Study study = SampleForTests.make(file);
        Coder coder = study.coders().signIn().join();
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        Fx.until("a text is shown", () -> window.kit().status().where().get().startsWith("KI01"));
        Fx.pulses(4);
    }

    void all() {
        photographs.take("code-first");
        for (int i = 0; i < PINNED.length; i++) {
            choose(PINNED[i]);
            hands.run("code.pin_" + (i + 1));
        }
        choose(PINNED[0]);
        Focus.on(window, "#transcript");
        hands.times(7, KeyCode.ALT, KeyCode.DOWN);
        memo();
        Focus.on(window, "#transcript");
        photographs.take("code");
        hands.press(KeyCode.ESCAPE);
        hands.times(2, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        photographs.take("code-selected");
        hands.write("ho");
        photographs.take("picker");
        hands.closeAll();
        hands.write("zzz");
        photographs.take("picker-new");
        hands.closeAll();
        Focus.on(window, "#transcript");
        hands.times(1, KeyCode.ALT, KeyCode.DOWN);
        hands.run("code.recode");
        photographs.take("picker-recode");
        hands.closeAll();
        panes();
    }

    private void panes() {
        hands.run("code.book");
        photographs.take("codebook");
        hands.run("code.pin");
        photographs.take("pin");
        hands.closeAll();
        hands.run("code.move");
        photographs.take("move");
        hands.closeAll();
        hands.run("code.rename");
        photographs.take("rename");
        hands.closeAll();
        hands.run("code.merge");
        hands.write("host");
        photographs.take("merge-pick");
        hands.press(KeyCode.ENTER);
        hands.awaitsNode(".going");
        photographs.take("merge");
        hands.closeAll();
        hands.run("code.delete");
        hands.awaitsNode(".going");
        photographs.take("delete");
        hands.closeAll();
    }

    private void memo() {
        hands.run("memo.new");
        hands.write("Form exists, place does not");
        hands.press(KeyCode.ENTER);
        hands.write("Compare with what KI04 says about the first days.");
        photographs.take("memo");
        hands.run("memo.save");
    }

    private void choose(String code) {
        hands.run("code.jump");
        hands.write(code);
        hands.press(KeyCode.ENTER);
    }
}
