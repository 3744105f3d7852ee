package org.nyaya.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.nyaya.project.Step;
import org.nyaya.project.Turned;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/**
 * Undoes and does again, and says what. What another coder did is asked about first, each step for
 * itself.
 */
final class Undoing {

    private final Session session;
    private final Kit kit;

    Undoing(Session session) {
        this.session = session;
        this.kit = session.kit();
    }

    /** Goes one step. */
    void go(Way way) {
        step(way, false, step -> told(way, step));
    }

    /** Goes the whole way, or up to the first step of another coder that is not confirmed. */
    void go(Journey journey, Runnable arrived) {
        if (!journey.steps().isEmpty()) {
            go(journey, 0, arrived);
        }
    }

    private void go(Journey journey, int gone, Runnable arrived) {
        step(
                journey.way(),
                false,
                step -> {
                    int now = gone + 1;
                    // Somebody else's work came between (an import that is running): it is not
                    // walked over.
                    boolean astray = step.id() != journey.steps().get(gone);
                    if (now < journey.steps().size() && !astray) {
                        go(journey, now, arrived);
                        return;
                    }
                    if (now == 1) {
                        told(journey.way(), step);
                    } else {
                        kit.status().say(kit.say("shell." + journey.way().sign() + ".many", now));
                    }
                    arrived.run();
                });
    }

    private void step(Way way, boolean others, Consumer<Step> done) {
        kit.screen()
                .after(
                        way.step(session.study().project().history(), others),
                        turned -> {
                            switch (turned) {
                                case Turned.Done turn -> done.accept(turn.step());
                                case Turned.Nothing nothing ->
                                        kit.status()
                                                .say(kit.say("history." + way.sign() + ".nothing"));
                                case Turned.OthersStep turn ->
                                        ask(way, turn.step(), () -> step(way, true, done));
                            }
                        });
    }

    private void told(Way way, Step step) {
        kit.status().say(kit.say("history." + way.sign() + ".done", StepWords.sentence(kit, step)));
    }

    private void ask(Way way, Step step, Runnable yes) {
        Label text =
                new Wrapped(
                        kit.say(
                                "shell.others.text",
                                StepWords.sentence(kit, step),
                                StepWords.who(step)));
        text.setPrefWidth(420);
        Sheet sheet = new Sheet(kit.say("shell." + way.sign() + ".others"), text);
        sheet.buttons(
                Controls.button(kit.say("shell.others.leave"), () -> kit.layers().close(sheet)),
                Controls.main(
                        kit.say("shell." + way.sign() + ".it"),
                        () -> {
                            kit.layers().close(sheet);
                            yes.run();
                        }));
        kit.layers().show(sheet);
    }
}
