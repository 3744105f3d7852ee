package org.nyaya.ui.erasing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Going;
import org.nyaya.study.GoingInWords;
import org.nyaya.study.Purge;
import org.nyaya.study.Study;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/**
 * Erases for good what somebody withdrew: a person, a source, or all that was. It says line by line
 * what goes and what stays, and asks for the name to be typed. Where it fails, the study stays as
 * it was; it is to be locked in either case.
 */
public final class PurgeSheet {

    private static final double LIST = 220;
    private static final double TOLD = 460;
    private static final double HEIGHT = 400;
    private static final double LINE = 30;

    private final Kit kit;
    private final Study study;
    private final Executor worker;
    private final Consumer<Optional<String>> tried;
    private final TextField filter = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox goes = new VBox(6);
    private final TextField typed = new TextField();
    private final Label wanted = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button erase;
    private final Sheet sheet;
    private List<Choice> all = List.of();
    private @Nullable Choice chosen;

    private PurgeSheet(
            Session session, Executor worker, Consumer<Optional<String>> tried) {
        this.kit = session.kit();
        this.study = session.study();
        this.worker = worker;
        this.tried = tried;
        this.erase = Controls.button(kit.say("erasing.erase"), this::tryIt);
        filter.setPromptText(kit.say("erasing.find"));
        filter.setAccessibleText(kit.say("erasing.find"));
        filter.textProperty().subscribe(this::fill);
        list.setAccessibleText(kit.say("erasing.what"));
        list.setCellFactory(of -> cell());
        list.setPlaceholder(Controls.muted(kit.say("erasing.none")));
        list.setFixedCellSize(LINE);
        list.setPrefSize(LIST, HEIGHT);
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused && list.getSelectionModel().isEmpty()) {
                        list.getSelectionModel().selectFirst();
                    }
                });
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane page = new ScrollPane(goes);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFitToWidth(true);
        page.setPrefViewportWidth(TOLD);
        page.setPrefViewportHeight(HEIGHT - 90);
        page.setAccessibleText(kit.say("erasing.goes"));
        wanted.setLabelFor(typed);
        wanted.setWrapText(true);
        typed.textProperty().subscribe(this::ready);
        typed.setOnAction(event -> tryIt());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setAccessibleText(kit.say("erasing.running"));
        VBox right = new VBox(12, page, wanted, typed, progress);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox content = new HBox(16, new VBox(8, filter, list), right);
        content.getStyleClass().add("erasing");
        sheet =
                new Sheet(kit.say("command.purge"), content)
                        .buttons(
                                Controls.button(
                                        kit.say("erasing.cancel"), this::close),
                                erase)
                        .onClosed(this::clear);
        ready();
    }

    /**
     * Shows it.
     *
     * @param tried is told when it is erased, or else the sentence that says why it is not
     */
    public static void show(Session session, Consumer<Optional<String>> tried) {
        PurgeSheet purge =
                new PurgeSheet(
                        session,
                        work -> Thread.ofPlatform().daemon().name("erasing").start(work),
                        tried);
        session.kit().screen().after(Choice.of(session.study(), session.kit()), purge::open);
    }

    private void open(List<Choice> choices) {
        all = choices;
        fill();
        kit.layers().show(sheet);
        filter.requestFocus();
    }

    private void close() {
        kit.layers().close(sheet);
    }

    private void fill() {
        String letters = Names.fold(filter.getText());
        list.getItems()
                .setAll(
                        all.stream()
                                .filter(one -> Names.fold(one.told()).contains(letters))
                                .toList());
    }

    private void choose(@Nullable Choice choice) {
        chosen = choice;
        goes.getChildren().clear();
        typed.clear();
        ready();
        if (choice == null) {
            goes.getChildren().add(wrapped(kit.say("erasing.choose")));
            return;
        }
        CompletableFuture<List<String>> lines =
                CompletableFuture.supplyAsync(() -> lines(choice), worker);
        kit.screen()
                .after(
                        lines,
                        told -> {
                            if (choice.equals(chosen)) {
                                told.forEach(line -> goes.getChildren().add(wrapped(line)));
                            }
                        });
    }

    private List<String> lines(Choice choice) {
        Going going = Purge.going(study, choice.what());
        int backups = BackupFolder.of(study.project().file()).all().size();
        return GoingInWords.lines(choice.what(), choice.name(), going, backups, kit::say);
    }

    private void ready() {
        Choice choice = chosen;
        wanted.setText(choice == null ? "" : kit.say("erasing.type", choice.name()));
        typed.setDisable(choice == null);
        typed.setAccessibleText(wanted.getText());
        erase.setDisable(choice == null || !isTyped(choice));
    }

    private boolean isTyped(Choice choice) {
        return Names.fold(typed.getText().strip()).equals(Names.fold(choice.name()));
    }

    private void tryIt() {
        Choice choice = chosen;
        if (choice == null || !isTyped(choice) || progress.isVisible()) {
            return;
        }
        busy(true);
        kit.screen()
                .after(
                        CompletableFuture.supplyAsync(() -> erased(choice), worker),
                        why -> {
                            close();
                            tried.accept(
                                    why.map(one -> kit.say("erasing.failed." + kind(one))));
                        },
                        failure -> {
                            busy(false);
                            kit.screen().unexpected(failure);
                        });
    }

    /** Why nothing was erased; empty where it was. */
    private Optional<CannotOpen.Why> erased(Choice choice) {
        try {
            Purge.run(study, choice.what());
            return Optional.empty();
        } catch (CannotOpen e) {
            return Optional.of(e.why());
        }
    }

    private static String kind(CannotOpen.Why why) {
        return switch (why) {
            case DAMAGED -> "damaged";
            case READ_ONLY -> "read_only";
            default -> "storage";
        };
    }

    private void busy(boolean busy) {
        progress.setVisible(busy);
        sheet.complain("");
        for (Node node : new Node[] {filter, list, typed, erase}) {
            node.setDisable(busy);
        }
        if (!busy) {
            ready();
        }
    }

    private void clear() {
        all = List.of();
        list.getItems().clear();
        goes.getChildren().clear();
        filter.clear();
        typed.clear();
    }

    private static ListCell<Choice> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Choice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? null : choice.told());
            }
        };
    }

    private static Label wrapped(String line) {
        Label label = new Label(line);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
