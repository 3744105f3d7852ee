package org.nyaya.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * The studies that were open, by the names of their files: their own names are inside, where only
 * the passphrase gets.
 */
final class RecentList extends VBox {

    private final Kit kit;
    private final Executor worker;
    private final Consumer<Path> open;
    private final VBox rows = new VBox();

    /** {@code worker}: where the storage is asked which of them are there. */
    RecentList(Kit kit, Executor worker, Consumer<Path> open) {
        this.kit = kit;
        this.worker = worker;
        this.open = open;
        getStyleClass().add("recent");
        rows.getStyleClass().add("recent-rows");
        getChildren().setAll(Controls.heading(kit.say("start.recent")), rows);
        visibleProperty()
                .bind(
                        kit.settings()
                                .listRecent()
                                .and(Bindings.isNotEmpty(kit.settings().recent())));
        managedProperty().bind(visibleProperty());
    }

    /** Shows the list as it is now. */
    void refresh() {
        List<Path> all = List.copyOf(kit.settings().recent());
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        CompletableFuture<List<Path>> looking =
                CompletableFuture.supplyAsync(
                        () -> all.stream().filter(file -> !Files.exists(file)).toList(), worker);
        kit.screen().after(looking, gone -> mark(all, gone));
    }

    private void mark(List<Path> asked, List<Path> gone) {
        for (Path file : gone) {
            int at = asked.indexOf(file);
            if (at < rows.getChildren().size() && asked.equals(kit.settings().recent())) {
                Button row = open(rows.getChildren().get(at));
                row.getStyleClass().add("missing");
                row.setAccessibleText(
                        kit.say("start.recent.gone", Names.title(file), Names.folder(file)));
                Label missing = Controls.muted(kit.say("start.recent.missing"));
                missing.setMinWidth(USE_PREF_SIZE);
                ((HBox) row.getGraphic()).getChildren().add(missing);
            }
        }
    }

    /** The button in a row that opens its study. */
    private static Button open(Node row) {
        return (Button) ((HBox) row).getChildren().getFirst();
    }

    private HBox row(Path file) {
        Label name = new Label(Names.title(file));
        name.getStyleClass().add("recent-name");
        Label folder = Controls.muted(Names.folder(file));
        VBox both = new VBox(name, folder);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox words = Controls.row(12, new FontIcon(Feather.LOCK), both);
        words.setMouseTransparent(true);
        Button button = new Button(null, words);
        button.setOnAction(event -> open.accept(file));
        button.setAccessibleText(
                kit.say("start.recent.open", Names.title(file), Names.folder(file)));
        button.getStyleClass().addAll("choice", "recent-row");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Button forget =
                Controls.icon(
                        Feather.X,
                        kit.say("start.recent.forget", Names.title(file)),
                        () -> forget(file));
        return Controls.row(4, button, forget);
    }

    private void forget(Path file) {
        int at = kit.settings().recent().indexOf(file);
        kit.settings().forget(file);
        refresh();
        // The focus stays where somebody works through the list.
        if (!rows.getChildren().isEmpty()) {
            open(rows.getChildren().get(Math.min(at, rows.getChildren().size() - 1)))
                    .requestFocus();
        }
    }
}
