package org.nyaya.ui;

import javafx.scene.input.KeyCode;
import org.nyaya.ui.kit.Fx;

/** The place where people stand. */
final class PeopleScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    PeopleScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** Nobody is in the study that is open. */
    void empty() {
        photographs.next("people-empty");
        hands.run("place.people");
        hands.awaits("The people of the study stand here");
        photographs.take("people-empty");
    }

    void all() {
        photographs.next("people");
        hands.run("place.people");
        hands.awaits("people");
        Fx.pulses(3);
        photographs.take("people");
        hands.press(KeyCode.RIGHT);
        hands.times(1, KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        photographs.take("people-value");
        hands.closeAll();
        sheet("person.add", "people-add");
        sheet("attribute.add", "people-column");
        sheet("people.export", "people-export");
    }

    /** With 502 people and long names. */
    void awkward() {
        photographs.next("people-awkward");
        hands.run("place.people");
        hands.awaits("people");
        Fx.pulses(3);
        photographs.take("people-full");
        hands.press(KeyCode.CONTROL, KeyCode.END);
        Fx.pulses(3);
        photographs.take("people-full-end");
    }

    private void sheet(String command, String name) {
        photographs.next(name);
        hands.run(command);
        Fx.until(name + " is open", () -> window.kit().layers().isCovered());
        photographs.take(name);
        hands.closeAll();
    }
}
