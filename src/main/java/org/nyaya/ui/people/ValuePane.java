package org.nyaya.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Kit;
import java.util.concurrent.CompletableFuture;
import org.nyaya.ui.kit.Wrapped;

/** Changes a value where it stands: a field, what fits there, and what may be chosen. */
final class ValuePane {

    private static final double WIDTH = 280;
    private static final double LINE = 2.2;
    private static final int MOST_SHOWN = 7;

    /**
     * What is changed.
     *
     * @param name what it is
     * @param like what fits there; empty where anything does
     * @param choices what may be chosen
     * @param save answers what is wrong, empty where it is done
     */
    record Of(
            String name,
            String now,
            String like,
            List<String> choices,
            Function<String, CompletableFuture<Optional<String>>> save) {}

    private final Kit kit;
    private final Of of;
    private final TextField field = new TextField();
    private final Label trouble = new Wrapped();
    private final ListView<String> list;
    private final VBox pane = new VBox(8);

    ValuePane(Kit kit, Of of) {
        this.kit = kit;
        this.of = of;
        field.setText(of.now());
        field.setAccessibleText(of.name());
        Label like = Wrapped.muted(of.like());
        trouble.getStyleClass().add("trouble");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        list = new ListView<>(FXCollections.observableArrayList(of.choices()));
        list.setAccessibleText(kit.say("people.choices", of.name()));
        double line = Math.rint(kit.settings().windowSize().get() * LINE);
        list.setFixedCellSize(line);
        list.setPrefHeight(line * Math.min(MOST_SHOWN, of.choices().size()) + 2);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !chosen().isEmpty()) {
                save();
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> {
                    if (now != null) {
                        field.setText(now);
                    }
                });
        pane.getStyleClass().addAll("pane-above", "value-pane");
        pane.setPrefWidth(WIDTH);
        pane.getChildren().addAll(field);
        if (!of.like().isEmpty()) {
            pane.getChildren().add(like);
        }
        if (!of.choices().isEmpty()) {
            pane.getChildren().add(list);
        }
        pane.getChildren().add(trouble);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open(Bounds at) {
        kit.layers().showBeside(pane, at, () -> {});
        field.requestFocus();
        field.selectAll();
    }

    private String chosen() {
        String chosen = list.getSelectionModel().getSelectedItem();
        return chosen == null ? "" : chosen;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> save();
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (of.choices().isEmpty()) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        if (now < 0) {
            String written = Names.fold(field.getText());
            now = of.choices().stream().map(Names::fold).toList().indexOf(written);
        }
        list.getSelectionModel().select(Math.clamp(now + by, 0, of.choices().size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        field.end();
    }

    private void save() {
        kit.screen()
                .after(
                        of.save().apply(field.getText()),
                        wrong -> {
                            if (wrong.isEmpty()) {
                                kit.layers().close(pane);
                            } else {
                                trouble.setText(wrong.get());
                            }
                        });
    }
}
