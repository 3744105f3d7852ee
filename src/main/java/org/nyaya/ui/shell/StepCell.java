package org.nyaya.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Step;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A step in the history: when, who, what, and in words whether it is undone. */
final class StepCell extends ListCell<Step> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final Kit kit;
    private final HistoryModel model;
    private final Label when = Controls.muted("");
    private final Label who = Controls.muted("");
    private final Label what = new Label();
    private final Label state = new Label();
    private final HBox row;

    StepCell(Kit kit, HistoryModel model) {
        this.kit = kit;
        this.model = model;
        when.setMinWidth(120);
        who.setMinWidth(70);
        who.setMaxWidth(70);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        state.getStyleClass().add("step-state");
        state.setMinWidth(USE_PREF_SIZE);
        row = Controls.row(12, when, who, what, state);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(GONE, false);
            return;
        }
        ZoneId zone = ZoneId.systemDefault();
        when.setText(StepWords.when(step.at(), LocalDate.now(zone), zone));
        who.setText(StepWords.who(step));
        what.setText(StepWords.sentence(kit, step));
        HistoryModel.State now = model.state(step);
        state.setText(
                now == HistoryModel.State.PAST ? "" : kit.say("shell.history.state." + now));
        pseudoClassStateChanged(
                GONE, now == HistoryModel.State.UNDONE || now == HistoryModel.State.DROPPED);
        setGraphic(row);
        setAccessibleText(
                kit.say(
                        "shell.history.step",
                        what.getText(),
                        who.getText(),
                        when.getText(),
                        state.getText()));
    }
}
