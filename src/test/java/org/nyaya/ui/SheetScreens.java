package org.nyaya.ui;

import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.shell.Troubles;

/** The sheets over a study that is open. */
final class SheetScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;
    private final Study closed;

    /**
     * @param closed a study that is closed: it fails as one that was taken away does
     */
    SheetScreens(TestWindow window, Hands hands, Photographs photographs, Study closed) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
        this.closed = closed;
    }

    void all() {
        sheet("code.new", "code-new");
        sheet("code.edit", "code-edit");
        sheet("history", "history");
        sheet("settings", "settings");
        sheet("keys", "keys");
        sheet("about", "about");
        sheet("source.remove", "source-remove");
        sheet("interview.edit", "interview");
        sheet("person.identify", "identify");
        erasing();
        photographs.next("find");
        hands.run("find");
        photographs.take("find-empty");
        hands.write("im");
        photographs.take("find");
        hands.closeAll();
        failures();
    }

    private void erasing() {
        photographs.next("erasing");
        hands.run("purge");
        hands.awaitsNode(".erasing");
        photographs.take("erasing-empty");
        hands.write("ki05");
        hands.press(KeyCode.TAB);
        hands.awaits("This cannot be undone.");
        photographs.take("erasing");
        hands.closeAll();
    }

    private void sheet(String command, String name) {
        photographs.next(name);
        hands.run(command);
        Fx.until(name + " is open", () -> window.kit().layers().isCovered());
        Fx.pulses(10);
        photographs.take(name);
        hands.closeAll();
    }

    private void failures() {
        photographs.next("failure");
        Troubles troubles =
                new Troubles(
                        window.kit().words(),
                        window.kit().layers(),
                        window.kit().status(),
                        () -> {});
        Fx.run(() -> troubles.accept(new IllegalStateException()));
        photographs.take("failure");
        Throwable failure = of(closed);
        Fx.run(() -> troubles.accept(failure));
        photographs.take("failure-closed");
        hands.closeAll();
    }

    /** What whoever asks a closed study for something is told. */
    private static Throwable of(Study closed) {
        CompletableFuture<String> asked = closed.name();
        asked.handle((name, failure) -> failure).join();
        return asked.exceptionNow();
    }
}
