package org.nyaya.ui.intake;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** What came of an import: how many, then file by file, what needs a person first. */
final class ReportPane extends VBox {

    private final Kit kit;
    private final Label sum = new Wrapped();
    private final Label undo = Wrapped.muted("");
    private final ListView<Report.Line> lines = new ListView<>();

    ReportPane(Kit kit) {
        this.kit = kit;
        getStyleClass().add("intake-report");
        sum.getStyleClass().add("intake-title");
        lines.setAccessibleText(kit.say("intake.report"));
        lines.setCellFactory(list -> new Cell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(sum, undo, lines);
    }

    void show(Report report) {
        sum.setText(
                kit.say(
                        "intake.report.sum",
                        report.taken(),
                        report.notTaken(),
                        report.warned(),
                        report.stopped() ? 1 : 0));
        undo.setText(
                report.taken() == 0
                        ? kit.say("intake.report.nothing")
                        : kit.say(
                                "intake.report.undo",
                                KeyNames.here().of(KeyCombination.valueOf("Shortcut+Z"))));
        lines.setItems(
                FXCollections.observableArrayList(
                        report.lines().stream()
                                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                                .toList()));
    }

    private static int rank(Report.Line line) {
        return line.taken() ? line.sentences().size() > 1 ? 1 : 2 : 0;
    }

    private static final class Cell extends ListCell<Report.Line> {

        private final NoticeLabel file = new NoticeLabel(Notice.Level.NONE, "");
        private final VBox all = new VBox(2);

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Report.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Notice.Level level =
                    line.taken()
                            ? line.sentences().size() > 1
                                    ? Notice.Level.WARNING
                                    : Notice.Level.TAKEN
                            : Notice.Level.TROUBLE;
            file.show(level, line.file());
            all.getChildren().setAll(file);
            for (String sentence : line.sentences()) {
                Label label = Wrapped.muted(sentence);
                label.getStyleClass().add("intake-sentence");
                all.getChildren().add(label);
            }
            setAccessibleText(line.file() + ", " + String.join(" ", line.sentences()));
            setGraphic(all);
        }
    }
}
