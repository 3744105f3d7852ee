package org.nyaya.ui;

import javafx.scene.input.KeyCode;
import org.nyaya.ui.kit.Fx;

/** The place where questions are asked. */
final class AskScreens {

    private final Hands hands;
    private final Photographs photographs;

    AskScreens(Hands hands, Photographs photographs) {
        this.hands = hands;
        this.photographs = photographs;
    }

    void all() {
        photographs.next("the place for questions");
        hands.run("place.ask");
        hands.awaits("Ask your interviews");
        hands.awaits("code:");
        photographs.take("ask-empty");
        hands.write("ho");
        photographs.take("ask-completion");
        ask("code:Needs>* -code:Stigma they");
        hands.awaits("passages,");
        hands.press(KeyCode.ENTER);
        photographs.take("ask");
        hands.run("ask.save");
        hands.write("Hosts, without stigma");
        photographs.take("ask-save");
        hands.press(KeyCode.ENTER);
        ask("room");
        hands.awaits("turns,");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.SPACE);
        hands.awaits("Hosts, without stigma");
        photographs.take("ask-peek");
        hands.press(KeyCode.SPACE);
        hands.run("ask.in_context");
        photographs.take("ask-in-context");
        hands.run("ask.list");
        hands.run("ask.export");
        photographs.take("ask-export");
        hands.closeAll();
        hands.run("ask.code_these");
        hands.write("she");
        photographs.take("ask-review-code");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.Y);
        hands.press(KeyCode.N);
        photographs.take("ask-review");
        hands.closeAll();
        ask("code:Huosing room");
        hands.awaits("Did you mean");
        photographs.take("ask-wrong");
        ask("room show:people");
        hands.awaits("people in");
        hands.press(KeyCode.ENTER);
        photographs.take("ask-people");
        ask("zeppelin");
        hands.awaits("Nothing fits");
        photographs.take("ask-nothing");
    }

    /** In a study with everything that is hard to lay out. */
    void awkward() {
        photographs.next("an awkward study");
        hands.run("place.ask");
        ask("house");
        hands.awaits("turns,");
        hands.press(KeyCode.ENTER);
        photographs.take("ask-awkward");
        ask("code:عودة");
        hands.awaits("1 passage,");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.SPACE);
        photographs.take("ask-awkward-peek");
        hands.press(KeyCode.SPACE);
        ask("code:\"" + AwkwardStudy.LONG + "\"");
        hands.awaits("passage");
        photographs.take("ask-awkward-long");
        ask("(house OR \"unclosed");
        hands.awaits("A quote is opened");
        photographs.take("ask-awkward-wrong");
    }

    private void ask(String line) {
        hands.run("ask.line");
        hands.fill("Question", line);
        Fx.pulses(6);
    }
}
