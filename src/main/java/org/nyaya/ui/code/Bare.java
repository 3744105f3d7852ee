package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Settings;

/** Shows the text alone, with its tints and thin lanes, and brings back all that lay around it. */
final class Bare {

    /** What is done in the text itself; every other command of a panel brings the panels back. */
    private static final Set<String> IN_TEXT =
            Set.of(
                    "code.pick",
                    "code.recode",
                    "code.repeat",
                    "code.in_vivo",
                    "code.certainty",
                    "code.key_quote",
                    "code.uncode",
                    "code.take_off",
                    "source.next",
                    "source.previous",
                    "pass.unread",
                    "pass.first",
                    "pass.reviewed");

    private final Kit kit;
    private final Settings settings;
    private final SplitPane split;
    private final List<Node> all;
    private final Widths widths;
    private final Runnable toWork;

    /**
     * @param split the text between two panels
     * @param toWork puts the focus where work goes on
     */
    Bare(Kit kit, SplitPane split, Widths widths, Runnable toWork) {
        this.kit = kit;
        this.settings = kit.settings();
        this.split = split;
        this.all = List.copyOf(split.getItems());
        this.widths = widths;
        this.toWork = toWork;
        kit.screen().onEnd(settings.bare().subscribe(this::show)::unsubscribe);
    }

    Command command() {
        return Command.of("code.bare", "F9", this::turn);
    }

    /** The same commands; those that need a panel show the panels first. */
    List<Command> withPanels(List<Command> commands) {
        List<Command> wrapped = new ArrayList<>();
        for (Command command : commands) {
            boolean inText = IN_TEXT.contains(command.id()) || command.id().startsWith("code.pin_");
            wrapped.add(
                    inText
                            ? command
                            : new Command(
                                    command.id(),
                                    command.key(),
                                    () -> {
                                        back();
                                        command.does().run();
                                    },
                                    command.possible()));
        }
        return wrapped;
    }

    void turn() {
        boolean now = !settings.bare().get();
        settings.bare().set(now);
        settings.save();
        kit.status().say(kit.say(now ? "code.bare.on" : "code.bare.off"));
        toWork.run();
    }

    private void back() {
        if (settings.bare().get()) {
            settings.bare().set(false);
            settings.save();
            split.applyCss();
            split.layout();
        }
    }

    private void show(boolean bare) {
        List<Node> wanted = bare ? List.of(all.get(1)) : all;
        if (!split.getItems().equals(wanted)) {
            split.getItems().setAll(wanted);
            // The edges are there when it was laid out.
            split.applyCss();
            split.layout();
            kit.screen().later(widths::place);
        }
    }
}
