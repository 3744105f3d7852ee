package org.nyaya.ui.intake;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Wrapped;

/** Number, speaker and time, and what was said. */
final class PreviewCell extends ListCell<PreviewLine> {

    /** What the list’s border and scroll bar take, in pixels. */
    private static final double BAR = 16;

    private final IntFunction<String> names;
    private final Label number = Controls.muted("");
    private final Label speaker = new Label();
    private final Label time = Controls.muted("");
    private final Label text = new Wrapped();
    private final HBox head = new HBox(8, speaker, time);
    private final VBox said = new VBox(head, text);
    private final HBox line = new HBox(8, number, said);

    /** {@code names}: how a speaker is called, by its number in the draft. */
    PreviewCell(IntFunction<String> names) {
        this.names = names;
        number.getStyleClass().add("intake-paragraph");
        number.setMinWidth(30);
        number.setAlignment(Pos.TOP_RIGHT);
        speaker.getStyleClass().add("intake-speaker");
        text.getStyleClass().add("intake-said");
        head.setAlignment(Pos.BASELINE_LEFT);
        line.setFillHeight(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        setPrefWidth(0);
    }

    /** As high as its text is when it is as wide as the list. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
        return snappedTopInset() + snappedBottomInset() + line.prefHeight(Math.max(40, room));
    }

    @Override
    protected void updateItem(PreviewLine now, boolean empty) {
        super.updateItem(now, empty);
        if (empty || now == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = names.apply(now.speaker());
        number.setText(now.paragraph() == 0 ? "" : Integer.toString(now.paragraph()));
        speaker.setText(name);
        time.setText(now.time());
        speaker.setManaged(!name.isEmpty());
        head.setManaged(!name.isEmpty() || !now.time().isEmpty());
        head.setVisible(head.isManaged());
        text.setText(now.text());
        setAccessibleText(String.join(" ", number.getText(), name, now.text()));
        setGraphic(line);
    }
}
