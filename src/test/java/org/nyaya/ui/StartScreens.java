package org.nyaya.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.nyaya.ui.kit.Fx;

/** Before a study is open, and while it is locked. */
final class StartScreens {

    private static final String PASSPHRASE = "seven quiet lemons by the river";

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    StartScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** Ends in a new study that is open and empty. */
    void all() {
        photographs.next("start");
        Fx.run(window.bench()::start);
        hands.awaits("New study");
        photographs.take("start");
        hands.run("new_study");
        hands.awaitsNode(".new-study");
        photographs.take("new-study");
        hands.fill("Name of the study", "Coming home");
        hands.fill("Who codes", "Tariro");
        hands.fill("Passphrase", "password2024");
        hands.fill("The same passphrase again", "password");
        hands.button("Make the study");
        photographs.take("new-study-refused");
        hands.fill("Passphrase", PASSPHRASE);
        hands.fill("The same passphrase again", PASSPHRASE);
        hands.button("Make the study");
        hands.awaits("Go to the study");
        photographs.take("recovery");
        hands.button("Show the words");
        photographs.take("recovery-words");
        hands.button("Go to the study");
        hands.awaitsNode(".code-place");
        photographs.take("code-empty");
    }

    /** Locks the study that is open; ends at the start, with what was open before. */
    void locked(Path gone) {
        photographs.next("unlock");
        hands.run("lock");
        hands.awaitsNode(".locked");
        photographs.take("unlock");
        hands.write("not this one");
        hands.press(KeyCode.ENTER);
        hands.awaits("This passphrase does not open it");
        photographs.take("unlock-wrong");
        hands.button("Use the recovery sheet");
        photographs.take("unlock-words");
        Fx.run(() -> window.kit().settings().opened(gone));
        Fx.run(window.bench()::start);
        hands.awaits("not there");
        photographs.take("start-recents");
    }
}
