package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The form for a new study: its name, its place, who codes, its passphrase twice. */
final class NewStudyForm extends VBox {

    private final Kit kit;
    private final NewStudy study;
    private final Executor worker;
    private final Consumer<NewStudy.Outcome.Made> made;
    private final TextField name;
    private final TextField coder;
    private final Label synced = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
    private final PassphraseField first;
    private final PassphraseField second;
    private final StrengthBar strength;
    private final Label trouble = new Label(null, new FontIcon(Feather.ALERT_CIRCLE));
    private final ProgressBar progress = new ProgressBar();
    private final Button make;
    private boolean left;

    /**
     * @param cancel gives it up
     * @param made gets the study, open
     */
    NewStudyForm(
            Kit kit,
            Outside outside,
            Executor worker,
            Runnable cancel,
            Consumer<NewStudy.Outcome.Made> made) {
        this.kit = kit;
        this.worker = worker;
        this.made = made;
        this.study =
                new NewStudy(
                        kit.settings().get("studies").map(Path::of).orElseGet(outside::studies));
        getStyleClass().add("new-study");
        name = field("start.new.name", "start.new.name.example");
        name.textProperty().bindBidirectional(study.name());
        coder = field("start.new.coder", "start.new.coder.example");
        coder.textProperty().bindBidirectional(study.coder());
        first = new PassphraseField(kit, kit.say("start.passphrase"));
        second = new PassphraseField(kit, kit.say("start.new.again"));
        strength = new StrengthBar(kit);
        first.onTyped(() -> strength.show(Strength.of(first.typed())));
        make = Controls.main(kit.say("start.new.make"), this::tryIt);
        Label loss = new Label(kit.say("start.new.loss"));
        loss.getStyleClass().add("loss");
        loss.setMaxWidth(Double.MAX_VALUE);
        synced.getStyleClass().add("warning");
        trouble.getStyleClass().add("trouble");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.setAccessibleText(kit.say("start.new.making"));
        for (Label label : new Label[] {loss, synced, trouble}) {
            UnlockForm.wrap(label);
        }
        synced.visibleProperty().bind(synced.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        getChildren()
                .setAll(
                        labelled("start.new.name", name),
                        labelled("start.new.place", place(outside)),
                        synced,
                        labelled("start.new.coder", coder),
                        labelled("start.passphrase", first),
                        strength,
                        labelled("start.new.again", second),
                        loss,
                        trouble,
                        progress,
                        Controls.row(
                                8,
                                Controls.filler(),
                                Controls.button(kit.say("start.cancel"), cancel),
                                make));
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    /** To be called when it goes: what was typed is wiped. */
    void leave() {
        left = true;
        first.clear();
        second.clear();
    }

    private TextField field(String key, String example) {
        TextField field = new TextField();
        field.setAccessibleText(kit.say(key));
        field.setPromptText(kit.say(example));
        return field;
    }

    private VBox labelled(String key, Node field) {
        Label label = new Label(kit.say(key));
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private HBox place(Outside outside) {
        Label file = new Label();
        file.getStyleClass().add("place-name");
        Label folder = Controls.muted("");
        study.place()
                .subscribe(place -> {
                    file.setText(String.valueOf(place.getFileName()));
                    folder.setText(Names.folder(place));
                });
        study.place().map(Path::getParent).subscribe(this::warn);
        VBox both = new VBox(2, file, folder);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button change =
                Controls.button(
                        kit.say("start.new.change"),
                        () ->
                                outside.place(kit.say("start.new.title"), study.place().get())
                                        .ifPresent(study::choose));
        change.setMinWidth(USE_PREF_SIZE);
        return Controls.row(8, both, change);
    }

    private void warn(Path folder) {
        CompletableFuture<Optional<String>> whose =
                CompletableFuture.supplyAsync(() -> SyncedFolder.of(folder.resolve("-")), worker);
        kit.screen()
                .after(
                        whose,
                        of ->
                                synced.setText(
                                        of.map(one -> kit.say("start.synced", one)).orElse("")));
    }

    private void tryIt() {
        Optional<String> missing = study.missing();
        if (missing.isPresent()) {
            complain(
                    kit.say("start.new." + missing.get()), name.getText().isBlank() ? name : coder);
            return;
        }
        if (first.typed().isEmpty()) {
            complain(kit.say("start.passphrase.empty"), first.field());
            return;
        }
        // What was typed stays in the fields where the two differ, so that it can be looked at.
        if (CharSequence.compare(first.typed(), second.typed()) != 0) {
            complain(kit.say("passphrase.differ"), second.field());
            return;
        }
        second.clear();
        busy(true);
        kit.screen()
                .after(
                        study.make(Passphrase.taking(first.take()), kit.say("layer.own"), worker),
                        this::came,
                        failure -> {
                            busy(false);
                            kit.screen().unexpected(failure);
                        });
    }

    private void came(NewStudy.Outcome outcome) {
        busy(false);
        switch (outcome) {
            case NewStudy.Outcome.Not(CannotOpen.Why why) ->
                    complain(Names.cannotPut(kit, why), first.field());
            case NewStudy.Outcome.Made done -> {
                Path file = done.opened().file();
                Optional.ofNullable(file.toAbsolutePath().getParent())
                        .ifPresent(folder -> kit.settings().set("studies", folder));
                if (!synced.getText().isEmpty()) {
                    kit.settings().set(SyncedFolder.warned(file), "seen");
                }
                kit.settings().opened(file);
                if (left) {
                    worker.execute(done.opened().study()::close);
                } else {
                    made.accept(done);
                }
            }
        }
    }

    private void busy(boolean busy) {
        progress.setVisible(busy);
        make.setDisable(busy);
        for (Node field : new Node[] {name, coder, first, second}) {
            field.setDisable(busy);
        }
        if (busy) {
            trouble.setText("");
        }
    }

    private void complain(String sentence, Node field) {
        trouble.setText(sentence);
        field.requestFocus();
    }
}
