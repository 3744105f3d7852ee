package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.nyaya.health.Rescuing;
import org.nyaya.health.Sentence;
import org.nyaya.project.Backups;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Rescued;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/**
 * Saves what can be read of a damaged study into a new one of the same passphrase, and tells what
 * was saved and what was not. The passphrase is asked for again: nothing keeps it.
 */
final class RescueSheet {

    private final Kit kit;
    private final Outside outside;
    private final Path damaged;
    private final Consumer<Path> then;
    private final PassphraseField passphrase;
    private final Sheet sheet;

    /** {@code then} goes on with the new study. */
    RescueSheet(Kit kit, Outside outside, Path damaged, Consumer<Path> then) {
        this.kit = kit;
        this.outside = outside;
        this.damaged = damaged;
        this.then = then;
        this.passphrase = new PassphraseField(kit, kit.say("start.rescue.passphrase"));
        Label about = wrapped(kit.say("start.rescue.about"));
        this.sheet =
                new Sheet(kit.say("start.step.RESCUE"), new VBox(12, about, passphrase))
                        .buttons(
                                Controls.button(kit.say("start.rescue.cancel"), this::close),
                                Controls.main(kit.say("start.rescue.where"), this::begin))
                        .onClosed(passphrase::clear);
    }

    void show() {
        kit.layers().show(sheet);
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void begin() {
        if (passphrase.typed().isEmpty()) {
            sheet.complain(kit.say("start.rescue.no_passphrase"));
            return;
        }
        String name = Names.title(damaged) + kit.say("start.rescue.suffix");
        outside.place(kit.say("start.rescue.title"), Backups.free(damaged, name))
                .ifPresent(to -> begin(to, Passphrase.taking(passphrase.take())));
    }

    private void begin(Path to, Passphrase typed) {
        close();
        Job.begin(
                kit.say("start.rescue.running"),
                new Rescuing(
                        damaged,
                        to,
                        typed,
                        Names.title(to),
                        (kind, id) -> kit.say("check.stand_in." + kind, id)),
                kit,
                outcome -> came(to, outcome),
                () -> kit.status().say(kit.say("start.rescue.cancelled")));
    }

    private void came(Path to, Rescuing.Outcome outcome) {
        switch (outcome) {
            case Rescuing.Outcome.Done(Rescued rescued) -> tell(to, rescued);
            case Rescuing.Outcome.Not(CannotOpen.Why why, Path file) ->
                    kit.status()
                            .complain(
                                    file.equals(damaged)
                                            ? kit.say("start.trouble." + why)
                                            : Names.cannotPut(kit, why));
        }
    }

    private void tell(Path to, Rescued rescued) {
        VBox lines = new VBox(6);
        List<Sentence> all = Sentence.of(rescued);
        all.forEach(line -> lines.getChildren().add(wrapped(line.in(kit::say))));
        lines.getChildren().add(wrapped(kit.say("start.rescue.done", Names.title(to))));
        ScrollPane page = new ScrollPane(lines);
        page.setFitToWidth(true);
        page.setPrefViewportWidth(560);
        page.setPrefViewportHeight(300);
        page.setAccessibleText(kit.say("start.rescue.told"));
        Sheet told = new Sheet(kit.say("start.rescue.told"), (Node) page);
        told.buttons(
                Controls.main(
                        kit.say("start.rescue.open"),
                        () -> {
                            kit.layers().close(told);
                            then.accept(to);
                        }));
        kit.layers().show(told);
    }

    private static Label wrapped(String text) {
        Label label = new Wrapped(text);
        label.setMaxWidth(560);
        return label;
    }
}
