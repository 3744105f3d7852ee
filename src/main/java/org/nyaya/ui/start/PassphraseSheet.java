package org.nyaya.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Project;
import org.nyaya.project.RecoveryKey;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/**
 * Gives an open study another passphrase: the old one, the new one twice, and what it means for
 * backups and recovery sheets. Afterwards the study is closed; where it fails, it stays open.
 */
public final class PassphraseSheet {

    /** As wide as a sentence is read well, in pixels. */
    private static final double WIDTH = 440;

    private sealed interface Outcome {

        /** The words of the new recovery sheet, line by line. */
        record Changed(List<List<String>> words) implements Outcome {}

        record NotThis() implements Outcome {}

        record Not(CannotOpen.Why why) implements Outcome {}
    }

    private final Kit kit;
    private final Project project;
    private final Executor worker;
    private final Consumer<List<List<String>>> changed;
    private final PassphraseField old;
    private final PassphraseField next;
    private final PassphraseField again;
    private final ProgressBar progress = new ProgressBar();
    private final Button change;
    private final Sheet sheet;

    private PassphraseSheet(
            Kit kit, Project project, Executor worker, Consumer<List<List<String>>> changed) {
        this.kit = kit;
        this.project = project;
        this.worker = worker;
        this.changed = changed;
        old = new PassphraseField(kit, kit.say("start.passphrase"));
        next = new PassphraseField(kit, kit.say("start.passphrase.next"));
        again = new PassphraseField(kit, kit.say("start.new.again"));
        StrengthBar strength = new StrengthBar(kit);
        next.onTyped(() -> strength.show(Strength.of(next.typed())));
        Label what = new Label(kit.say("start.passphrase.what"));
        Label loss = new Label(kit.say("start.passphrase.loss"));
        loss.getStyleClass().add("loss");
        loss.setMaxWidth(Double.MAX_VALUE);
        for (Label label : new Label[] {what, loss}) {
            UnlockForm.wrap(label);
        }
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setAccessibleText(kit.say("start.passphrase.changing"));
        VBox content =
                new VBox(
                        12,
                        what,
                        labelled("start.passphrase", old),
                        labelled("start.passphrase.next", next),
                        strength,
                        labelled("start.new.again", again),
                        loss,
                        progress);
        content.getStyleClass().add("change-passphrase");
        content.setPrefWidth(WIDTH);
        change = Controls.main(kit.say("start.passphrase.change"), this::tryIt);
        sheet =
                new Sheet(kit.say("command.passphrase"), content)
                        .buttons(Controls.button(kit.say("start.cancel"), this::close), change)
                        .onClosed(this::clear);
    }

    /**
     * Shows it.
     *
     * @param changed gets the words of the new recovery sheet; the study is closed by then
     */
    public static void show(Kit kit, Project project, Consumer<List<List<String>>> changed) {
        kit.layers().show(new PassphraseSheet(kit, project, Unlock::worker, changed).sheet);
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private VBox labelled(String key, Node field) {
        Label label = new Label(kit.say(key));
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private void tryIt() {
        if (old.typed().isEmpty()) {
            complain(kit.say("start.passphrase.empty"), old);
        } else if (next.typed().isEmpty()) {
            complain(kit.say("passphrase.empty"), next);
        } else if (CharSequence.compare(next.typed(), again.typed()) != 0) {
            complain(kit.say("passphrase.differ"), again);
        } else {
            Passphrase typed = Passphrase.taking(old.take());
            Passphrase wanted = Passphrase.taking(next.take());
            again.clear();
            busy(true);
            kit.screen()
                    .after(
                            CompletableFuture.supplyAsync(() -> outcome(typed, wanted), worker),
                            this::came,
                            failure -> {
                                busy(false);
                                kit.screen().unexpected(failure);
                            });
        }
    }

    private Outcome outcome(Passphrase typed, Passphrase wanted) {
        try (typed;
                wanted) {
            Optional<RecoveryKey> known = project.recovery(typed);
            if (known.isEmpty()) {
                return new Outcome.NotThis();
            }
            known.get().close();
            try (RecoveryKey fresh = project.rewriting().passphrase(wanted)) {
                return new Outcome.Changed(fresh.lines());
            }
        } catch (CannotOpen e) {
            return new Outcome.Not(e.why());
        }
    }

    private void came(Outcome outcome) {
        busy(false);
        switch (outcome) {
            case Outcome.NotThis() -> complain(kit.say("start.passphrase.not_this"), old);
            case Outcome.Not(CannotOpen.Why why) -> complain(Names.cannotPut(kit, why), old);
            case Outcome.Changed(List<List<String>> words) -> changed.accept(words);
        }
    }

    private void busy(boolean busy) {
        progress.setVisible(busy);
        change.setDisable(busy);
        for (Node field : new Node[] {old, next, again}) {
            field.setDisable(busy);
        }
        if (busy) {
            sheet.complain("");
        }
    }

    private void complain(String sentence, PassphraseField field) {
        sheet.complain(sentence);
        field.field().requestFocus();
    }

    private void clear() {
        old.clear();
        next.clear();
        again.clear();
    }
}
