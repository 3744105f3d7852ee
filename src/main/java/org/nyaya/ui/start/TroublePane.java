package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.project.Backups;
import org.nyaya.project.CannotOpen;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What is in the way of a study, in a sentence, and a button for each next step. */
final class TroublePane extends VBox {

    private final Kit kit;
    private final Outside outside;
    private final Unlock unlock;
    private final Runnable recovery;
    private final Runnable again;
    private final Runnable gone;
    private final Label sentence = new Label();
    private final VBox copies = new VBox();
    private final FlowPane steps = new FlowPane();

    /**
     * @param recovery goes on with the words of a recovery sheet
     * @param again goes back to what is typed
     * @param gone leaves the study alone
     */
    TroublePane(
            Kit kit,
            Outside outside,
            Unlock unlock,
            Runnable recovery,
            Runnable again,
            Runnable gone) {
        this.kit = kit;
        this.outside = outside;
        this.unlock = unlock;
        this.recovery = recovery;
        this.again = again;
        this.gone = gone;
        getStyleClass().add("trouble-pane");
        sentence.getStyleClass().add("trouble");
        sentence.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        UnlockForm.wrap(sentence);
        copies.getStyleClass().add("copies");
        steps.getStyleClass().add("steps");
        getChildren().setAll(sentence, copies, steps);
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        copies.managedProperty().bind(copies.visibleProperty());
        steps.managedProperty().bind(steps.visibleProperty());
        clear();
        unlock.trouble().subscribe(this::show);
    }

    /** Says what is wrong with what was typed. */
    void say(String what) {
        clear();
        sentence.setText(what);
    }

    void clear() {
        sentence.setText("");
        copies.getChildren().clear();
        copies.setVisible(false);
        steps.getChildren().clear();
        steps.setVisible(false);
    }

    private void show(@Nullable Trouble trouble) {
        clear();
        if (trouble == null) {
            return;
        }
        sentence.setText(kit.say("start.trouble." + trouble.sentence()));
        for (Trouble.Step step : trouble.steps()) {
            steps.getChildren()
                    .add(Controls.button(kit.say("start.step." + step), () -> take(step)));
        }
        steps.setVisible(!steps.getChildren().isEmpty());
        if (!trouble.copies().isEmpty()) {
            Label found =
                    new Label(
                            kit.say(
                                    trouble.why() == CannotOpen.Why.MISSING
                                            ? "start.copies.of_gone"
                                            : "start.copies"));
            UnlockForm.wrap(found);
            copies.getChildren().add(found);
            for (Path copy : trouble.copies()) {
                copies.getChildren().add(button(copy));
            }
            copies.setVisible(true);
        }
        if (!trouble.canTryAgain()) {
            focusFirst(trouble.copies().isEmpty() ? steps : copies);
        }
    }

    private static void focusFirst(Parent of) {
        of.getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(button -> Platform.runLater(button::requestFocus));
    }

    private Button button(Path copy) {
        String name = String.valueOf(copy.getFileName());
        Button button = Controls.button(name, () -> useCopy(copy));
        button.setGraphic(new FontIcon(Feather.FILE));
        button.setAccessibleText(kit.say("start.copies.open", name));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        return button;
    }

    private void take(Trouble.Step step) {
        Path file = unlock.file().get();
        switch (step) {
            case RECOVERY -> recovery.run();
            case AGAIN -> {
                unlock.look();
                again.run();
            }
            case COPY -> {
                Path suggested = outside.studies().resolve(String.valueOf(file.getFileName()));
                outside.place(kit.say("start.copy.title"), suggested)
                        .ifPresent(to -> copy(file, to));
            }
            case RESCUE ->
                    new RescueSheet(
                                    kit,
                                    outside,
                                    file,
                                    saved -> {
                                        unlock.use(saved);
                                        again.run();
                                    })
                            .show();
            case LOOK_FOR, OTHER_FILE -> {
                Path folder = file.getParent();
                outside.choose(kit.say("start.open.title"), folder == null ? file : folder)
                        .ifPresent(found -> {
                            if (step == Trouble.Step.LOOK_FOR) {
                                kit.settings().forget(file);
                            }
                            unlock.use(found);
                            again.run();
                        });
            }
            case TAKE_OFF -> {
                kit.settings().forget(file);
                gone.run();
            }
        }
    }

    /** What Nyaya kept stays as it is: a copy of it is opened. */
    private void useCopy(Path copy) {
        if (Backups.isKept(copy)) {
            Path study = unlock.file().get();
            copy(copy, Backups.free(study, Names.title(study) + kit.say("start.copy.suffix")));
        } else {
            unlock.use(copy);
            again.run();
        }
    }

    private void copy(Path from, Path to) {
        CompletableFuture<Optional<CannotOpen.Why>> copying =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                Backups.copy(from, to);
                                return Optional.empty();
                            } catch (CannotOpen e) {
                                return Optional.of(e.why());
                            }
                        },
                        Unlock::worker);
        kit.screen()
                .after(
                        copying,
                        why -> {
                            if (why.isPresent()) {
                                sentence.setText(Names.cannotPut(kit, why.get()));
                            } else {
                                unlock.use(to);
                                again.run();
                            }
                        });
    }
}
