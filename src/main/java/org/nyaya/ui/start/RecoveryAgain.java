package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Project;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** The recovery sheet of a study that is open, for whoever types its passphrase again. */
public final class RecoveryAgain {

    /** As wide as a sentence is read well, in pixels. */
    private static final double WIDTH = 440;

    private final Kit kit;
    private final Outside outside;
    private final Project project;
    private final Executor worker;
    private final PassphraseField passphrase;
    private final Button show;
    private final Sheet sheet;

    private RecoveryAgain(Kit kit, Outside outside, Project project, Executor worker) {
        this.kit = kit;
        this.outside = outside;
        this.project = project;
        this.worker = worker;
        passphrase = new PassphraseField(kit, kit.say("start.passphrase"));
        Label what = new Label(kit.say("start.recovery.again"));
        UnlockForm.wrap(what);
        Label name = new Label(kit.say("start.passphrase"));
        name.setLabelFor(passphrase);
        VBox content = new VBox(12, what, new VBox(4, name, passphrase));
        content.setPrefWidth(WIDTH);
        show = Controls.main(kit.say("start.recovery.go_on"), this::tryIt);
        sheet =
                new Sheet(kit.say("start.recovery.title"), content)
                        .buttons(Controls.button(kit.say("start.cancel"), this::close), show)
                        .onClosed(passphrase::clear);
    }

    /** Asks for the passphrase, and shows the sheet to whoever knows it. */
    public static void show(Kit kit, Outside outside, Project project) {
        kit.layers().show(new RecoveryAgain(kit, outside, project, Unlock::worker).sheet);
    }

    /**
     * Offers the words of a study whose passphrase was changed.
     *
     * @param words line by line
     */
    public static void offer(Kit kit, Outside outside, Path file, List<List<String>> words) {
        sheet(kit, outside, file, words, "start.recovery.changed");
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void tryIt() {
        if (passphrase.typed().isEmpty()) {
            sheet.complain(kit.say("start.passphrase.empty"));
            return;
        }
        Passphrase typed = Passphrase.taking(passphrase.take());
        show.setDisable(true);
        kit.screen()
                .after(
                        CompletableFuture.supplyAsync(() -> words(typed), worker),
                        this::came,
                        failure -> {
                            show.setDisable(false);
                            kit.screen().unexpected(failure);
                        });
    }

    private Optional<List<List<String>>> words(Passphrase typed) {
        try (typed) {
            return project.recovery(typed)
                    .map(key -> {
                        try (key) {
                            return key.lines();
                        }
                    });
        }
    }

    private void came(Optional<List<List<String>>> words) {
        show.setDisable(false);
        if (words.isEmpty()) {
            sheet.complain(kit.say("start.passphrase.not_this"));
            passphrase.field().requestFocus();
            return;
        }
        close();
        sheet(kit, outside, project.file(), words.get(), "start.recovery.of_now");
    }

    private static void sheet(
            Kit kit, Outside outside, Path file, List<List<String>> words, String what) {
        Sheet[] sheet = new Sheet[1];
        RecoverySheet content =
                new RecoverySheet(
                        kit,
                        outside,
                        file,
                        words,
                        kit.say(what),
                        kit.say("start.recovery.done"),
                        () -> kit.layers().close(sheet[0]));
        sheet[0] = new Sheet(kit.say("start.recovery.title"), content);
        kit.layers().show(sheet[0]);
    }
}
