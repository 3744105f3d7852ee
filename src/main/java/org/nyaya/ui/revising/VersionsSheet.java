package org.nyaya.ui.revising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDifference;
import org.nyaya.coding.Version;
import org.nyaya.coding.Versions;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/**
 * The versions of the codebook, and what tells one from another: what a version changed, what
 * changed since, or what changed from the one that is marked.
 */
final class VersionsSheet {

    private final Kit kit;
    private final Versions versions;
    private final DifferenceWords words;
    private final ListView<VersionRow> list = new ListView<>();
    private final ListView<DifferenceWords.Line> differences = new ListView<>();
    private final Label title = Controls.heading("");
    private final Label nothing = Controls.muted("");
    private final ToggleButton own;
    private final ToggleButton since;
    private final ToggleButton against;
    private final WhyField why;
    private final Sheet sheet;
    private @Nullable Integer marked;
    private Runnable gone = () -> {};
    private boolean listing;
    private long asked;

    VersionsSheet(Session session) {
        this.kit = session.kit();
        this.versions = session.study().codebook().versions();
        this.words = new DifferenceWords(kit);
        own = toggle("versions.own");
        since = toggle("versions.since");
        against = toggle("versions.against");
        against.setDisable(true);
        ToggleGroup which = new ToggleGroup();
        which.getToggles().setAll(own, since, against);
        which.selectToggle(own);
        // One of the two is always meant.
        which.selectedToggleProperty()
                .addListener((of, before, now) -> {
                    if (now == null) {
                        which.selectToggle(before);
                    } else {
                        compare();
                    }
                });
        HBox switches = new HBox(own, since, against);
        switches.getStyleClass().add("segments");
        list.getStyleClass().add("version-list");
        list.setAccessibleText(kit.say("versions.list"));
        list.setCellFactory(view -> new VersionCell(kit, () -> marked));
        why = new WhyField(kit, versions, list::requestFocus);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        differences.getStyleClass().add("difference-list");
        differences.setAccessibleText(kit.say("versions.differences"));
        differences.setCellFactory(view -> new DifferenceCell());
        differences.setPlaceholder(nothing);
        nothing.setWrapText(true);
        title.setWrapText(true);
        VBox right = new VBox(8, switches, title, differences);
        VBox.setVgrow(differences, Priority.ALWAYS);
        right.getStyleClass().add("versions-right");
        VBox left = new VBox(8, list, why, hint());
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getStyleClass().add("versions-left");
        HBox content = new HBox(16, left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        content.getStyleClass().add("versions");
        sheet = new Sheet(kit.say("versions.title"), content);
        sheet.getStyleClass().add("versions-sheet");
        sheet.buttons(Controls.main(kit.say("versions.close"), () -> kit.layers().close(sheet())))
                .onClosed(this::closed);
    }

    void show() {
        kit.layers().show(sheet);
        list.requestFocus();
        read();
    }

    /** Shows the versions as they are now. */
    void read() {
        kit.screen().after(versions.all(), this::show);
    }

    /** Does that when it is closed. */
    void onClosed(Runnable does) {
        gone = does;
    }

    private void chosen(@Nullable VersionRow row) {
        if (listing) {
            return;
        }
        why.show(row == null ? null : row.version());
        compare();
    }

    private Sheet sheet() {
        return sheet;
    }

    private Label hint() {
        Label hint = Controls.muted(kit.say("versions.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }

    private ToggleButton toggle(String key) {
        ToggleButton toggle = new ToggleButton(kit.say(key));
        toggle.setAccessibleText(toggle.getText());
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return toggle;
    }

    /** The latest first; at the end what was there before the first. */
    private void show(List<Version> all) {
        List<VersionRow> rows = new ArrayList<>();
        all.reversed().forEach(version -> rows.add(new VersionRow(version.number(), version)));
        rows.add(new VersionRow(0, null));
        int at = list.getSelectionModel().getSelectedIndex();
        // A version more stands before those there were.
        int index = at < 0 ? 0 : at + rows.size() - list.getItems().size();
        // On the way nothing is selected, and what is being written would be taken for done.
        listing = true;
        list.getItems().setAll(rows);
        list.getSelectionModel().clearAndSelect(Math.clamp(index, 0, rows.size() - 1));
        listing = false;
        chosen(list.getSelectionModel().getSelectedItem());
    }

    private void closed() {
        asked++;
        why.keep();
        why.forget();
        gone.run();
        list.getItems().clear();
        differences.getItems().clear();
        title.setText("");
    }

    private void pressed(KeyEvent event) {
        VersionRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.F2 && row != null && row.version() != null) {
            event.consume();
            why.enter();
        } else if (event.getCode() == KeyCode.SPACE && row != null) {
            event.consume();
            boolean off = marked != null && marked == row.number();
            marked = off ? null : row.number();
            list.refresh();
            against.setDisable(off);
            (off ? own : against).setSelected(true);
            compare();
        }
    }

    private void compare() {
        VersionRow row = list.getSelectionModel().getSelectedItem();
        long ask = ++asked;
        if (row == null) {
            return;
        }
        Integer other = marked;
        CompletableFuture<Optional<List<CodeDifference>>> found;
        if (against.isSelected() && other != null) {
            int first = Math.min(other, row.number());
            int second = Math.max(other, row.number());
            title.setText(kit.say("versions.between", first, second));
            found = versions.difference(first, second);
        } else if (since.isSelected()) {
            title.setText(kit.say("versions.since_title", row.number()));
            found = versions.differenceToNow(row.number());
        } else if (row.number() == 0) {
            title.setText(kit.say("versions.begin"));
            found = CompletableFuture.completedFuture(Optional.of(List.of()));
        } else {
            title.setText(kit.say("versions.own_title", row.number()));
            found = versions.difference(row.number() - 1, row.number());
        }
        kit.screen()
                .after(
                        found,
                        told -> {
                            if (ask == asked) {
                                nothing.setText(kit.say("versions.same"));
                                differences
                                        .getItems()
                                        .setAll(
                                                told.orElse(List.of()).stream()
                                                        .map(words::line)
                                                        .toList());
                            }
                        });
    }
}
