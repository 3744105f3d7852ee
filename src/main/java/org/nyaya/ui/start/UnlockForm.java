package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.study.SampleStudy;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * Unlocks a study: its passphrase or the words of its recovery sheet, what is in the way and what
 * to do about it, who is coding. Shows the name of the file and nothing of what is in it.
 */
final class UnlockForm extends VBox {

    private final Kit kit;
    private final Unlock unlock;
    private final Label name = new Label();
    private final Label folder = Controls.muted("");
    private final Label synced = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
    private final SecretEntry entry;
    private final VBox who = new VBox();
    private final TroublePane trouble;
    private final VBox progress;
    private final Button open;
    private final Button other;

    /**
     * @param leave what leaving it is called
     * @param left what happens then
     */
    UnlockForm(
            Kit kit,
            Outside outside,
            Path file,
            Executor worker,
            String leave,
            Runnable left,
            Consumer<Opened> opened) {
        this.kit = kit;
        this.unlock = new Unlock(kit, file, worker, opened);
        getStyleClass().add("unlock");
        boolean sample = unlock.file().get().equals(Names.sample(kit, outside));
        entry =
                new SecretEntry(
                        kit,
                        this::tryIt,
                        sample ? kit.say("start.sample.locked", SampleStudy.PASSPHRASE) : "");
        trouble = new TroublePane(kit, outside, unlock, () -> turn(true), this::again, left);
        open = Controls.main(kit.say("start.unlock"), this::tryIt);
        other = Controls.button(kit.say("start.use_words"), () -> turn(!entry.isByWords()));
        other.getStyleClass().add("flat");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(kit.say("start.opening"));
        // The focus waits here while it is opened, so that a second Enter presses no other button.
        bar.setFocusTraversable(true);
        progress = new VBox(4, bar, Controls.muted(kit.say("start.opening")));
        name.getStyleClass().add("file-name");
        synced.getStyleClass().add("warning");
        wrap(synced);
        wrap(folder);
        getChildren()
                .setAll(
                        new VBox(2, name, folder),
                        synced,
                        entry,
                        who,
                        trouble,
                        progress,
                        Controls.row(
                                8, other, Controls.filler(), Controls.button(leave, left), open));
        for (Region part : new Region[] {synced, entry, who, trouble, progress, open}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        follow();
        unlock.look();
    }

    /** The keyboard goes to where something is to be typed. */
    void focus() {
        entry.focus();
    }

    /** To be called when it goes: what was typed is wiped, what opens late is closed. */
    void leave() {
        entry.clear();
        unlock.leave();
    }

    private void follow() {
        unlock.file()
                .subscribe(file -> {
                    name.setText(Names.title(file));
                    folder.setText(Names.folder(file));
                });
        unlock.synced().subscribe(this::update);
        unlock.busy().subscribe(this::update);
        unlock.trouble().subscribe(this::update);
        unlock.trouble()
                .subscribe((before, now) -> {
                    if (now != null && now.canTryAgain() && before == null) {
                        entry.focus();
                    }
                });
        unlock.who().subscribe(this::ask);
        update();
    }

    /** What is seen hangs on all of it together. */
    private void update() {
        boolean busy = unlock.busy().get();
        boolean asking = unlock.who().get() != null;
        Trouble now = unlock.trouble().get();
        boolean typing = !asking && (now == null || now.canTryAgain());
        String whose = unlock.synced().get();
        synced.setText(whose == null ? "" : kit.say("start.synced", whose));
        synced.setVisible(whose != null && !asking);
        progress.setVisible(busy);
        entry.setVisible(typing);
        if (busy && (entry.isFocusWithin() || open.isFocused())) {
            progress.getChildren().getFirst().requestFocus();
        }
        entry.setDisable(busy);
        who.setVisible(asking);
        open.setVisible(typing);
        open.setDefaultButton(typing);
        open.setDisable(busy || !typing);
        // What leads on from a trouble stands beside it already; the way back does not.
        boolean besides = now != null && now.steps().contains(Trouble.Step.RECOVERY);
        other.setVisible(typing && (!besides || entry.isByWords()));
        other.setDisable(busy);
    }

    private void ask(Unlock.@Nullable Who whom) {
        who.getChildren().clear();
        if (whom != null) {
            who.getChildren().add(new WhoCodes(kit, whom, unlock::as));
        }
        update();
    }

    private void turn(boolean byWords) {
        trouble.clear();
        entry.show(byWords);
        other.setText(kit.say(byWords ? "start.use_passphrase" : "start.use_words"));
        other.setAccessibleText(other.getText());
        update();
        entry.focus();
    }

    private void again() {
        entry.focus();
    }

    private void tryIt() {
        if (!open.isDisabled()) {
            entry.read(this::complain).ifPresent(secret -> unlock.open(secret, entry.isByWords()));
        }
    }

    private void complain(String sentence) {
        trouble.say(sentence);
        entry.focus();
    }

    static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
