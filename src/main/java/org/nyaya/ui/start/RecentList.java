package org.nyaya.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Path, Boolean> unknown = new LinkedHashMap<>();
        all.forEach(file -> unknown.put(file, true));
        show(unknown);
        CompletableFuture<Map<Path, Boolean>> looking =
                CompletableFuture.supplyAsync(
                        () -> {
                            Map<Path, Boolean> there = new LinkedHashMap<>();
                            all.forEach(file -> there.put(file, Files.exists(file)));
                            return there;
                        },
                        worker);
        kit.screen()
                .after(
                        looking,
                        there -> {
                            if (there.containsValue(false)
                                    && all.equals(kit.settings().recent())) {
                                show(there);
                            }
                        });
    }

    private void show(Map<Path, Boolean> files) {
        rows.getChildren().clear();
        files.forEach((file, there) -> rows.getChildren().add(row(file, there)));
    }

    private HBox row(Path file, boolean there) {
        Label name = new Label(Names.title(file));
        name.getStyleClass().add("recent-name");
        Label folder = Controls.muted(Names.folder(file));
        VBox both = new VBox(name, folder);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox words = Controls.row(12, new FontIcon(Feather.LOCK), both);
        if (!there) {
            Label missing = Controls.muted(kit.say("start.recent.missing"));
            missing.setMinWidth(USE_PREF_SIZE);
            words.getChildren().add(missing);
        }
        Button button = new Button(null, words);
        button.setOnAction(event -> open.accept(file));
        button.setAccessibleText(
                kit.say(
                        there ? "start.recent.open" : "start.recent.gone",
                        Names.title(file),
                        Names.folder(file)));
        button.getStyleClass().addAll("choice", "recent-row");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        words.setMouseTransparent(true);
        if (!there) {
            button.getStyleClass().add("missing");
        }
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
            Node next = rows.getChildren().get(Math.min(at, rows.getChildren().size() - 1));
            ((HBox) next).getChildren().getFirst().requestFocus();
        }
    }
}
