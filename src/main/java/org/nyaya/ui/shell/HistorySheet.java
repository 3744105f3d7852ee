package org.nyaya.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Step;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** Every step of the study, who did it and when, and the way back to each. */
final class HistorySheet {

    private final Kit kit;
    private final HistoryModel model;
    private final Undoing undoing;
    private final ListView<Step> list = new ListView<>();
    private final Label means = Controls.muted("");
    private final Button go;
    private final Sheet sheet;
    private Subscription following = Subscription.EMPTY;

    HistorySheet(Kit kit, HistoryModel model, Undoing undoing) {
        this.kit = kit;
        this.model = model;
        this.undoing = undoing;
        this.go = Controls.main(kit.say("shell.history.back"), this::go);
        list.getStyleClass().add("history");
        list.setAccessibleText(kit.say("shell.history.list"));
        list.setCellFactory(view -> new StepCell(kit, model));
        list.setFixedCellSize(30);
        list.setPrefSize(760, 420);
        list.setPlaceholder(Controls.muted(kit.say("shell.history.empty")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        // Before the list, which would keep Enter to itself.
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    }
                });
        this.sheet =
                new Sheet(kit.say("shell.history.title"), new VBox(12, list, means))
                        .buttons(Controls.button(kit.say("shell.close"), this::close), go)
                        .onClosed(this::closed);
    }

    void show() {
        following =
                model.steps()
                        .subscribe(steps -> {
                            int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
                            list.getItems().setAll(steps);
                            list.getSelectionModel().select(steps.isEmpty() ? -1 : chosen);
                            tell(list.getSelectionModel().getSelectedItem());
                        });
        model.open();
        kit.layers().show(sheet);
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void closed() {
        following.unsubscribe();
        list.getItems().clear();
        model.close();
    }

    private void go() {
        Step chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.journeyTo(chosen).ifPresent(journey -> undoing.go(journey, list::requestFocus));
        }
    }

    /** Says what going there would mean. */
    private void tell(@Nullable Step step) {
        Optional<Journey> journey = step == null ? Optional.empty() : model.journeyTo(step);
        int steps = journey.map(way -> way.steps().size()).orElse(0);
        boolean forth = journey.filter(way -> way.way() == Way.FORTH).isPresent();
        go.setDisable(steps == 0);
        go.setText(kit.say(forth ? "shell.history.forth" : "shell.history.back"));
        go.setAccessibleText(go.getText());
        if (step == null) {
            means.setText("");
        } else if (journey.isEmpty()) {
            means.setText(kit.say("shell.history.no_way"));
        } else if (steps == 0) {
            means.setText(kit.say("shell.history.here"));
        } else {
            means.setText(
                    kit.say(
                            forth ? "shell.history.forth.means" : "shell.history.back.means",
                            steps));
        }
    }
}
