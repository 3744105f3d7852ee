package org.nyaya.ui.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.study.SampleStudy;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** What the window shows before a study is open. */
public final class StartView extends StackPane {

    /** How wide the words on a button are, in pixels. */
    private static final double WORDS = 380;

    private final Kit kit;
    private final Outside outside;
    private final Consumer<Opened> opened;
    private final RecentList recent;
    private final List<Command> commands;
    private final Button first;

    /**
     * @param opened gets each study that is opened from here
     */
    public StartView(Kit kit, Outside outside, Consumer<Opened> opened) {
        this.kit = kit;
        this.outside = outside;
        this.opened = opened;
        getStyleClass().add("start");
        recent = new RecentList(kit, Unlock::worker, this::open);
        commands =
                List.of(
                        Command.of("new_study", "Shortcut+N", uncovered(this::make)),
                        Command.of("open_study", "Shortcut+O", uncovered(this::choose)),
                        Command.of(
                                "sample_study",
                                null,
                                uncovered(new TrySample(kit, outside, opened, this::open)::run)));
        Label title = new Label(kit.say("start.title"));
        title.getStyleClass().add("start-title");
        first = way(commands.get(0), Feather.PLUS, "start.new.about");
        VBox ways =
                new VBox(
                        first,
                        way(commands.get(1), Feather.FOLDER, "start.open.about"),
                        way(commands.get(2), Feather.BOOK_OPEN, "start.sample.about"));
        ways.getStyleClass().add("ways");
        Label foot = Controls.muted(kit.say("start.foot"));
        UnlockForm.wrap(foot);
        VBox column =
                new VBox(
                        new VBox(2, title, Controls.muted(kit.say("start.subtitle"))),
                        ways,
                        recent,
                        foot);
        column.getStyleClass().add("start-column");
        column.setMaxHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    /** What can be done while this is shown. */
    public List<Command> commands() {
        return commands;
    }

    /** It is shown from now on. */
    public void shown() {
        recent.refresh();
        Platform.runLater(() -> {
            if (recent.lookup(".recent-row") instanceof Button last && recent.isVisible()) {
                last.requestFocus();
            } else {
                first.requestFocus();
            }
        });
    }

    /** Asks for the passphrase of that study. */
    public void open(Path file) {
        Sheet[] sheet = new Sheet[1];
        UnlockForm form =
                new UnlockForm(
                        kit,
                        outside,
                        file,
                        Unlock::worker,
                        kit.say("start.cancel"),
                        () -> kit.layers().close(sheet[0]),
                        study -> {
                            kit.layers().close(sheet[0]);
                            opened.accept(study);
                        });
        sheet[0] = new Sheet(kit.say("start.open.title"), form);
        sheet[0].onClosed(() -> {
            form.leave();
            recent.refresh();
        });
        kit.layers().show(sheet[0]);
    }

    /** While a sheet is open, its keys are its own. */
    private Runnable uncovered(Runnable does) {
        return () -> {
            if (!kit.layers().isCovered()) {
                does.run();
            }
        };
    }

    private Button way(Command command, Feather sign, String about) {
        String name = kit.say("command." + command.id());
        Label title = new Label(name);
        title.getStyleClass().add("way-title");
        // As text, not as a label: a label in a button does not know how wide it will be.
        Text more = new Text(kit.say(about, SampleStudy.PASSPHRASE));
        more.getStyleClass().add("way-more");
        more.setWrappingWidth(WORDS);
        VBox words = new VBox(2, title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox all = Controls.row(16, new FontIcon(sign), words);
        if (command.key() != null) {
            Label key = new Label(KeyNames.here().of(command.key()));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            all.getChildren().add(key);
        }
        all.setMouseTransparent(true);
        Button button = new Button(null, all);
        button.setOnAction(event -> command.run());
        button.setAccessibleText(name);
        button.setAccessibleHelp(more.getText());
        button.getStyleClass().addAll("choice", "way");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void make() {
        Sheet[] sheet = new Sheet[1];
        NewStudyForm form =
                new NewStudyForm(
                        kit,
                        outside,
                        Unlock::worker,
                        () -> kit.layers().close(sheet[0]),
                        made -> {
                            kit.layers().close(sheet[0]);
                            recovery(made);
                        });
        sheet[0] = new Sheet(kit.say("start.new.title"), form);
        sheet[0].onClosed(() -> {
            form.leave();
            recent.refresh();
        });
        kit.layers().show(sheet[0]);
    }

    /** However the sheet goes, the study opens. */
    private void recovery(NewStudy.Outcome.Made made) {
        Sheet[] sheet = new Sheet[1];
        RecoverySheet content =
                new RecoverySheet(
                        kit,
                        outside,
                        made.opened().file(),
                        made.words(),
                        kit.say("start.recovery.what"),
                        kit.say("start.recovery.go"),
                        () -> kit.layers().close(sheet[0]));
        sheet[0] = new Sheet(kit.say("start.recovery.title"), content);
        sheet[0].onClosed(() -> opened.accept(made.opened()));
        kit.layers().show(sheet[0]);
    }

    private void choose() {
        Path from =
                kit.settings().recent().isEmpty()
                        ? outside.studies()
                        : kit.settings().recent().getFirst().resolveSibling("");
        outside.choose(kit.say("start.open.title"), from).ifPresent(this::open);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream()
                        .anyMatch(file -> Names.isStudy(file.toPath()))
                && !kit.layers().isCovered()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(Names::isStudy)
                .findFirst()
                .ifPresent(this::open);
        event.setDropCompleted(true);
        event.consume();
    }
}
