package org.nyaya.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.exchange.Seen;
import org.nyaya.ui.intake.ImportModel.Phase;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** What the sheet shows: how to begin, the list with what is decided, or what came of it. */
final class ImportPane extends BorderPane {

    private final Kit kit;
    private final ImportModel model;
    private final FileTable table;
    private final DecidePane decide;
    private final PreviewPane preview;
    private final ReportPane report;
    private final Label sum = new Label();
    private boolean called;
    private boolean closed;
    private final ProgressBar bar = new ProgressBar();
    private final HBox tools;
    private final Node desk;
    private final Node begin;
    // What the list needs is there before its first file is, which is then shown at once.
    private final StackPane both;
    private final ChangeListener<Object> changed = (what, before, now) -> soon();
    private final InvalidationListener listed = now -> soon();
    private final ChangeListener<Phase> turned = (phase, before, now) -> turn();
    private final ChangeListener<@Nullable Job<?>> running = (job, before, now) -> follow(now);

    ImportPane(Kit kit, ImportModel model, Picker picker) {
        this.kit = kit;
        this.model = model;
        table = new FileTable(kit, model);
        decide = new DecidePane(kit, model);
        preview = new PreviewPane(kit, model);
        report = new ReportPane(kit);
        Button files = Controls.button(kit.say("intake.files_button"), () -> look(picker.files()));
        files.setGraphic(new FontIcon(Feather.FILE_PLUS));
        Button folder =
                Controls.button(
                        kit.say("intake.folder_button"),
                        () -> look(picker.folder().stream().toList()));
        folder.setGraphic(new FontIcon(Feather.FOLDER_PLUS));
        bar.setPrefWidth(140);
        bar.setAccessibleText(kit.say("intake.progress"));
        CheckBox originals = new CheckBox(kit.say("intake.originals"));
        originals.selectedProperty().bindBidirectional(model.keepOriginals());
        tools = Controls.row(8, files, folder, sum, bar, Controls.filler(), originals);
        tools.getStyleClass().add("intake-tools");
        sum.getStyleClass().add("muted");
        desk = desk();
        begin = begin();
        both = new StackPane(desk, begin);
        getStyleClass().add("intake");
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((InvalidationListener) now -> select());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().addListener(listed);
        model.judged().addListener(changed);
        model.leftOut().addListener(changed);
        model.phase().addListener(turned);
        model.job().addListener(running);
        follow(model.job().get());
        turn();
    }

    /** Lets go of what is shown, and hears of nothing any more. */
    void clear() {
        closed = true;
        model.rows().removeListener(listed);
        model.judged().removeListener(changed);
        model.leftOut().removeListener(changed);
        model.phase().removeListener(turned);
        model.job().removeListener(running);
        bar.progressProperty().unbind();
        preview.show(null);
        table.setItems(FXCollections.observableArrayList());
    }

    private void look(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            model.look(chosen);
        }
    }

    private Node desk() {
        SplitPane left = new SplitPane(table, decide);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.58);
        SplitPane.setResizableWithParent(decide, false);
        SplitPane all = new SplitPane(left, preview);
        all.setDividerPositions(0.7);
        return all;
    }

    private Node begin() {
        FontIcon sign = new FontIcon(Feather.DOWNLOAD);
        sign.getStyleClass().add("intake-sign");
        Label first = new Label(kit.say("intake.begin"));
        first.getStyleClass().add("intake-title");
        Label more = Wrapped.muted(kit.say("intake.begin.more"));
        VBox begin = new VBox(12, sign, first, more);
        begin.getStyleClass().add("intake-begin");
        more.setMaxWidth(520);
        StackPane over = new StackPane(begin);
        over.getStyleClass().add("intake-nothing");
        return over;
    }

    private void turn() {
        Phase phase = model.phase().get();
        boolean told = phase == Phase.TOLD;
        setTop(told ? null : tools);
        tools.getChildren().stream()
                .filter(node -> node instanceof Button || node instanceof CheckBox)
                .forEach(node -> node.setDisable(phase == Phase.TAKING));
        decide.setDisable(phase == Phase.TAKING);
        if (told) {
            report.show(model.report());
        }
        tell();
    }

    /** Several changes at once are told once. */
    private void soon() {
        if (!called) {
            called = true;
            kit.screen()
                    .later(() -> {
                        called = false;
                        if (!closed) {
                            tell();
                        }
                    });
        }
    }

    private void tell() {
        Phase phase = model.phase().get();
        boolean empty = model.rows().isEmpty() && phase == Phase.DECIDING;
        setCenter(phase == Phase.TOLD ? report : both);
        begin.setVisible(empty);
        desk.setDisable(empty);
        long refused =
                model.rows().stream().filter(row -> row.seen().get() instanceof Seen.Not).count();
        sum.setText(
                model.rows().isEmpty()
                        ? ""
                        : kit.say(
                                "intake.sum",
                                model.rows().size(),
                                model.ready().get(),
                                refused,
                                model.leftOut().get()));
        bar.setVisible(phase == Phase.LOOKING || phase == Phase.TAKING);
        bar.setManaged(bar.isVisible());
        if (!model.rows().isEmpty() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        decide.show(table.selected());
        preview.refresh();
    }

    private void follow(@Nullable Job<?> job) {
        bar.progressProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.done());
        }
    }

    private void select() {
        List<ImportRow> selected = table.selected();
        decide.show(selected);
        preview.show(
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .or(() -> selected.stream().findFirst())
                        .orElse(null));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            decide.rename();
            event.consume();
        }
    }
}
